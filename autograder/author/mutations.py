"""The mistakes that are made in a reference, one at a time: what could be typed instead of what stands there.

Mutation libraries were looked at first, in their versions of November 2026, and none fits.  mutmut 3.8.1 runs pytest in
the process that holds the mutated code, and picks mutants there: here that process is a confined worker which must never
see a test.  Cosmic Ray 8.7.0 starts a command for each mutant (a judge that imports TensorFlow takes ten seconds to
start), brings 28 packages, and has no swapped arguments, no slices, no removed statements, calls or keywords and no
wrong variables.  mutatest 3.1.0 is no longer maintained (it pins coverage 5.5).  What they share, a walk over the
syntax tree, is this module; everything else is the judge that grades submissions.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Sequence
from typing import NamedTuple

Function = ast.FunctionDef | ast.AsyncFunctionDef
_BINARY: dict[type[ast.operator], type[ast.operator]] = {
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


class Finder(ast.NodeVisitor):
    """Walks over a module and gathers every change there is to be made."""

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
        self.visit(tree)

    def _add(self, kind: str, node: ast.AST, *new: ast.AST | None, after: bool = False) -> None:
        self.found += [Change(kind, node, each, after) for each in new]

    # -- definitions ---------------------------------------------------------------------------------------------

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Its decorators, defaults and body; annotations and docstrings say nothing to a test."""
        self._definition(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        """Like any function."""
        self._definition(node)

    def _definition(self, node: Function) -> None:
        for decorator in node.decorator_list:
            self._add("decorator", decorator, None)
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self.visit(default)
        outer, self._function = self._function, node
        self._block(node.body)
        self._function = outer

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Its decorators and body."""
        for decorator in node.decorator_list:
            self._add("decorator", decorator, None)
        outer = self._attributes
        stored = [
            each.attr
            for each in ast.walk(node)
            if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store) and _is_own_attribute(each)
        ]
        self._attributes = list(dict.fromkeys(stored))
        self._block(node.body)
        self._attributes = outer

    # -- statements ----------------------------------------------------------------------------------------------

    def _block(self, body: Sequence[ast.stmt]) -> None:
        for statement in body:
            if not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
                self.visit(statement)

    def _remove(self, node: ast.stmt) -> None:
        self._add("removed statement", node, ast.Pass())

    def visit_Expr(self, node: ast.Expr) -> None:
        """A call made for its effect."""
        self._remove(node)
        value = node.value.value if isinstance(node.value, ast.Await) else node.value
        if isinstance(value, ast.Call):
            self._arguments(value)
            self._children(value)
        else:
            self.visit(value)

    def visit_Assign(self, node: ast.Assign) -> None:
        """May be forgotten; only its right side is changed."""
        self._remove(node)
        self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """As an assignment without its annotation."""
        if node.value is not None:
            self._remove(node)
            self.visit(node.value)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        """Another operator, none, or forgotten."""
        self._remove(node)
        other = _BINARY[type(node.op)]()
        self._add(
            "operator", node, ast.AugAssign(node.target, other, node.value), ast.Assign([node.target], node.value)
        )
        self.visit(node.value)

    def visit_Return(self, node: ast.Return) -> None:
        """Nothing is returned."""
        if node.value is not None:
            self._add("returned nothing", node, ast.Return(ast.Constant(None)))
            self.visit(node.value)

    def visit_Raise(self, node: ast.Raise) -> None:
        """Another class of exception; what it says is no part of the task."""
        if isinstance(node.exc, ast.Call):
            name = ast.unparse(node.exc.func)
            other = ast.Name("KeyError" if name == "RuntimeError" else "RuntimeError")
            self._add("exception", node.exc.func, other)

    def visit_If(self, node: ast.If) -> None:
        """Always, or never."""
        self._add("condition", node.test, ast.Constant(True), ast.Constant(False))
        self.visit(node.test)
        self._block(node.body)
        self._block(node.orelse)

    def visit_While(self, node: ast.While) -> None:
        """Never, or only once."""
        self._add("condition", node.test, ast.Constant(False))
        self._loop(node)
        self.visit(node.test)

    def visit_For(self, node: ast.For) -> None:
        """Only once, or never."""
        self._remove(node)
        self._loop(node)
        self.visit(node.iter)

    def _loop(self, node: ast.For | ast.While) -> None:
        if not isinstance(node.body[-1], ast.Return | ast.Break | ast.Raise):
            self._add("stops early", node.body[-1], ast.Break(), after=True)
        self._block(node.body)
        self._block(node.orelse)

    def visit_Break(self, node: ast.Break) -> None:
        """Goes on."""
        self._remove(node)

    def visit_Continue(self, node: ast.Continue) -> None:
        """Does the rest as well."""
        self._remove(node)

    def visit_Delete(self, node: ast.Delete) -> None:
        """Keeps it."""
        self._remove(node)

    # -- expressions ---------------------------------------------------------------------------------------------

    def visit_BinOp(self, node: ast.BinOp) -> None:
        """Another operator."""
        self._add("operator", node, ast.BinOp(node.left, _BINARY[type(node.op)](), node.right))
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
        if _is_own_attribute(node) and isinstance(node.ctx, ast.Load) and node.attr in names and len(names) > 1:
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


def _is_own_attribute(node: ast.AST) -> bool:
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
