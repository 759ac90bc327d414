"""What could stand in the place of an expression."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from typing import NamedTuple

Function = ast.FunctionDef | ast.AsyncFunctionDef
BINARY: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Div, ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult, ast.MatMult: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.BitXor: ast.BitOr,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip
_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,), ast.NotIn: (ast.In,),
}  # fmt: skip
_COUNTING = ("range", "arange")


class Change(NamedTuple):
    """One node, and what to put in its place."""

    kind: str
    node: ast.AST
    new: ast.AST | None
    """None removes a decorator; a statement is replaced by another one."""
    after: bool = False
    """Whether ``new`` is put below the node instead, at its indentation."""


class Expressions(ast.NodeVisitor):
    """Walks over expressions and gathers every change there is to be made in them."""

    def __init__(self, tree: ast.Module) -> None:
        self.found: list[Change] = []
        self._modules = {
            (alias.asname or alias.name).partition(".")[0]
            for node in ast.walk(tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        self._function: Function | None = None
        self._attributes: list[str] = []

    def _add(self, kind: str, node: ast.AST, *new: ast.AST | None, after: bool = False) -> None:
        self.found += [Change(kind, node, each, after) for each in new]

    def visit_BinOp(self, node: ast.BinOp) -> None:
        """Another operator."""
        self._add("operator", node, ast.BinOp(node.left, BINARY[type(node.op)](), node.right))
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        """Without the sign or the negation; a negative number is a constant."""
        if isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
            value = node.operand.value
            if isinstance(value, int | float):
                self._add("constant", node, *_numbers(-value))
                return
        self._add("operator", node, node.operand)
        self.visit(node.operand)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        """And for or, or for and."""
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        self._add("operator", node, ast.BoolOp(other, node.values))
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        """One step aside, and the opposite."""
        for place, operator in enumerate(node.ops):
            for other in _COMPARISONS[type(operator)]:
                changed = [*node.ops[:place], other(), *node.ops[place + 1 :]]
                self._add("comparison", node, ast.Compare(node.left, changed, node.comparators))
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        """Always one of the two."""
        self._add("condition", node, node.body, node.orelse)
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        """The next number, the other truth, a word misspelt."""
        value = node.value
        if isinstance(value, bool):
            self._add("constant", node, ast.Constant(not value))
        elif isinstance(value, int | float):
            self._add("constant", node, *_numbers(value))
        elif isinstance(value, str):
            self._add("constant", node, ast.Constant(value + "_"))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """A text for people."""

    def visit_Slice(self, node: ast.Slice) -> None:
        """One element more or fewer at either end; another direction."""
        one = ast.Constant(1)
        if node.lower is None:
            self._add("off by one", node, ast.Slice(one, node.upper, node.step))
        if node.upper is None:
            self._add("off by one", node, ast.Slice(node.lower, ast.UnaryOp(ast.USub(), one), node.step))
        for end in (node.lower, node.upper):
            if end is not None and not isinstance(end, ast.Constant | ast.UnaryOp):
                self._shift(end)
        if node.step is not None:
            self._add("slice", node, ast.Slice(node.lower, node.upper, None))
        self.generic_visit(node)

    def _shift(self, node: ast.expr) -> None:
        for operator in (ast.Add(), ast.Sub()):
            self._add("off by one", node, ast.BinOp(node, operator, ast.Constant(1)))

    def visit_Call(self, node: ast.Call) -> None:
        """Not called at all, or with other arguments."""
        method = isinstance(node.func, ast.Attribute) and not self._is_module(node.func.value)
        if method and not _is_super(node.func):
            assert isinstance(node.func, ast.Attribute)
            self._add("removed call", node, node.func.value)
        elif node.args and not isinstance(node.args[0], ast.Starred):
            self._add("removed call", node, node.args[0])
        self._arguments(node)
        self._children(node)

    def _arguments(self, node: ast.Call) -> None:
        for place in range(len(node.args) - 1):
            pair = node.args[place : place + 2]
            if not any(isinstance(each, ast.Starred) for each in pair) and ast.dump(pair[0]) != ast.dump(pair[1]):
                args = [*node.args[:place], *reversed(pair), *node.args[place + 2 :]]
                self._add("swapped arguments", node, ast.Call(node.func, args, node.keywords))
        for place in range(len(node.keywords)):
            rest = [*node.keywords[:place], *node.keywords[place + 1 :]]
            self._add("removed argument", node, ast.Call(node.func, node.args, rest))
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in _COUNTING:
            for each in node.args:
                if not isinstance(each, ast.Constant | ast.UnaryOp):
                    self._shift(each)

    def _children(self, node: ast.Call) -> None:
        if not isinstance(node.func, ast.Name):  # another function's name would be no slip
            self.visit(node.func)
        for argument in node.args:
            self.visit(argument)
        for keyword in node.keywords:
            self.visit(keyword.value)

    def _is_module(self, node: ast.expr) -> bool:
        while isinstance(node, ast.Attribute):
            node = node.value
        return isinstance(node, ast.Name) and node.id in self._modules

    def visit_ListComp(self, node: ast.ListComp) -> None:
        """Without its condition."""
        self._comprehension(node)

    visit_SetComp = visit_GeneratorExp = visit_DictComp = visit_ListComp  # type: ignore[assignment]

    def _comprehension(self, node: ast.ListComp) -> None:
        for place, part in enumerate(node.generators):
            if part.ifs:
                changed = copy.copy(node)
                bare = ast.comprehension(part.target, part.iter, [], part.is_async)
                changed.generators = [*node.generators[:place], bare, *node.generators[place + 1 :]]
                self._add("condition", node, changed)
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        """Another variable of the function."""
        if self._function is None or not isinstance(node.ctx, ast.Load):
            return
        names = _variables(self._function, node.lineno)
        if node.id in names and len(names) > 1:
            self._add("wrong variable", node, ast.Name(names[(names.index(node.id) + 1) % len(names)]))

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Another attribute of the object itself."""
        names = self._attributes
        if is_own_attribute(node) and isinstance(node.ctx, ast.Load) and node.attr in names and len(names) > 1:
            other = names[(names.index(node.attr) + 1) % len(names)]
            self._add("wrong variable", node, ast.Attribute(node.value, other))
        self.visit(node.value)


def _numbers(value: int | float) -> Iterator[ast.AST]:
    if isinstance(value, float):
        yield _number(2 * value if value else 1.0)
    else:
        yield _number(value + 1)
        yield _number(value - 1)


def _number(value: int | float) -> ast.expr:
    return ast.Constant(value) if value >= 0 else ast.UnaryOp(ast.USub(), ast.Constant(-value))


def is_own_attribute(node: ast.AST) -> bool:
    """Whether a node is ``self.something``."""
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"


def _is_super(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and ast.unparse(node.value) == "super()"


def _variables(function: Function, line: int) -> list[str]:
    """The arguments of a function, and what has a value in it before ``line``."""
    arguments = function.args
    given = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    names = [each.arg for each in given if each is not None]
    names += [
        node.id
        for statement in function.body
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.lineno < line
    ]
    return [name for name in dict.fromkeys(names) if name not in ("self", "_")]
