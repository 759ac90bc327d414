"""The reference solution of one question, as plain code to compare with."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from autograder.assignment import Assignment
from autograder.errors import UsageError

_MARKERS = ("### BEGIN SOLUTION", "### END SOLUTION")


def solution_of(assignment: Assignment, names: Iterable[str]) -> str:
    """The definitions of ``names`` in the reference, without docstrings, after the helpers they need.

    Helpers are what only the reference has: what the stub gives anyway is not repeated.

    Raises:
        UsageError: this clone has no solutions.
    """
    if assignment.reference is None:
        raise UsageError("learn.no_solution", name=assignment.name)
    source = assignment.reference.read_text(encoding="utf-8")
    lines, tree = source.split("\n"), ast.parse(source)
    secret = _marked(lines)
    asked = set(names)
    wanted: set[ast.stmt] = {node for node in tree.body if _defines(node) & asked}
    while True:
        used = {each.id for node in wanted for each in ast.walk(node) if isinstance(each, ast.Name)}
        more = {node for node in tree.body if node.lineno in secret and _defines(node) & used} - wanted
        if not more:
            break
        wanted |= more
    return "\n\n\n".join(_text(node, lines) for node in tree.body if node in wanted)


def _marked(lines: list[str]) -> set[int]:
    found, within = set(), False
    for number, line in enumerate(lines, 1):
        if line.strip() in _MARKERS:
            within = line.strip() == _MARKERS[0]
        elif within:
            found.add(number)
    return found


def _defines(node: ast.stmt) -> set[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {node.name}
    if isinstance(node, ast.Assign | ast.AnnAssign):
        return {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
    return set()


def _text(node: ast.stmt, lines: list[str]) -> str:
    """The node as it is written, without docstrings and markers."""
    start = min([node.lineno, *(each.lineno for each in getattr(node, "decorator_list", []))])
    left_out: set[int] = set()
    for each in ast.walk(node):
        if (
            isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
            and ast.get_docstring(each) is not None
        ):
            text = each.body[0]
            left_out |= set(range(text.lineno, (text.end_lineno or text.lineno) + 1))
    numbers = range(start, (node.end_lineno or start) + 1)
    kept = [
        lines[number - 1] for number in numbers if number not in left_out and lines[number - 1].strip() not in _MARKERS
    ]
    while len(kept) > 1 and not kept[1].strip():  # what stood below a docstring
        del kept[1]
    return "\n".join(kept)
