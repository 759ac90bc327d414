"""What a question's grade depends on, as a digest: when it changes, grades found before are out of date.

A question depends on its own tests, on whatever of their module these use, directly or not, on the
reference, and on the card and data that every worker is given.  Comments and layout change nothing.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from autograder.assignment.model import Assignment

_Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def fingerprints(assignment: Assignment, data: Path) -> dict[str, str]:
    """For each question a digest of what its grade depends on.

    ``data``: the course's folder of data files.
    """
    shared = hashlib.sha256()
    card = assignment.card
    for part in (card.imports, card.forbid, card.data, assignment.public_names):
        shared.update(repr(part).encode())
    for name in card.data:
        shared.update(hashlib.sha256((data / name).read_bytes()).digest())
    if assignment.reference is not None:
        shared.update(_code(ast.parse(assignment.reference.read_text(encoding="utf-8"))).encode())
    modules = [_Module(file) for file in assignment.tests if file.exists()]
    found = {}
    for question in assignment.questions:
        digest = shared.copy()
        for module in modules:
            for line in module.needed_by(question.name):
                digest.update(line.encode())
        found[question.name] = digest.hexdigest()
    return found


class _Module:
    """A file of tests, taken apart."""

    def __init__(self, file: Path) -> None:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        self.name = file.name
        self.statements = tree.body
        self.binders: dict[str, list[int]] = {}
        """For each name, the statements that bind it."""
        for place, statement in enumerate(tree.body):
            for name in _bound(statement):
                self.binders.setdefault(name, []).append(place)

    def needed_by(self, question: str) -> Iterator[str]:
        """The code that the tests of ``question`` consist of, in the order of the file."""
        wanted = [place for place, statement in enumerate(self.statements) if _is_for(statement, question)]
        if not wanted:
            return
        # A statement that binds nothing acts on all.
        wanted += [place for place, statement in enumerate(self.statements) if not _bound(statement)]
        seen: set[int] = set()
        while wanted:
            place = wanted.pop()
            if place not in seen:
                seen.add(place)
                wanted += [other for name in _used(self.statements[place]) for other in self.binders.get(name, ())]
        yield self.name
        for place in sorted(seen):
            yield _code(self.statements[place])


def _is_for(statement: ast.stmt, question: str) -> bool:
    """Whether this is a test of ``question``; one whose mark cannot be read counts for every question."""
    if not isinstance(statement, _Definition) or not statement.name.lower().startswith("test"):
        return False
    for decorator in statement.decorator_list:
        name = decorator.func if isinstance(decorator, ast.Call) else None
        called = name.attr if isinstance(name, ast.Attribute) else name.id if isinstance(name, ast.Name) else ""
        if called == "question" and isinstance(decorator, ast.Call) and decorator.args:
            first = decorator.args[0]
            return not isinstance(first, ast.Constant) or first.value == question
    return True


def _bound(statement: ast.stmt) -> set[str]:
    """Names that a statement gives a meaning to."""
    if isinstance(statement, _Definition):
        return {statement.name}
    names = set()
    for node in ast.walk(statement):
        if isinstance(node, ast.alias):
            names.add((node.asname or node.name).partition(".")[0])
        elif isinstance(node, _Definition):
            names.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
    return names


def _used(statement: ast.stmt) -> Iterable[str]:
    """Names that a statement may depend on; a fixture is used by naming it as a parameter."""
    for node in ast.walk(statement):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg


def _code(tree: ast.AST) -> str:
    return ast.dump(tree, include_attributes=False) + "\n"
