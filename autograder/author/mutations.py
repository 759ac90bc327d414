"""The mistakes that are made in a reference, one at a time: what could be typed instead of what stands there.

Mutation libraries were looked at first, in their versions of November 2026, and none fits.  mutmut 3.8.1 runs pytest in
the process that holds the mutated code, and picks mutants there: here that process is a confined worker which must never
see a test.  Cosmic Ray 8.7.0 starts a command for each mutant (a judge that imports TensorFlow takes ten seconds to
start), brings 28 packages, and among its operators are no swapped arguments, no slices and no removed statements or
calls.  mutatest 3.1.0 is no longer maintained (it pins coverage 5.5).  What they share, a walk over the
syntax tree, is this module and ``expressions``; everything else is the judge that grades submissions.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from autograder.author.expressions import BINARY, Change, Expressions, Function, is_own_attribute

__all__ = ["Change", "Finder"]


class Finder(Expressions):
    """Walks over a module and gathers every change there is to be made: here definitions and statements."""

    def __init__(self, tree: ast.Module) -> None:
        super().__init__(tree)
        self.visit(tree)

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
            if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store) and is_own_attribute(each)
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
        other = BINARY[type(node.op)]()
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
