"""Mutants of a reference: the same module with one mistake in it, and the record of those that are no mistake."""

from __future__ import annotations

import ast
import difflib
import tomllib
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from autograder.assignment import Assignment
from autograder.author.markers import BEGIN, END
from autograder.author.mutations import Change, Finder
from autograder.errors import GraderFault

EQUIVALENT = "equivalent.toml"


class Mutant(msgspec.Struct, frozen=True):
    """A reference with one mistake."""

    kind: str
    place: str
    """The definition it is in, as ``Tally.__call__``."""
    before: str
    """The lines that were changed, without their indentation."""
    after: str
    nth: int
    """Which one of those alike in the same definition, from 1."""
    line: int
    source: str
    """The whole module."""

    @property
    def key(self) -> tuple[str, str, str, int]:
        """What names it as long as neither its definition's name nor its line changes."""
        return (self.place, self.before, self.after, self.nth)

    @property
    def diff(self) -> str:
        """The change as a diff of the lines concerned."""
        lines = [f"- {line}" for line in self.before.split("\n")] + [f"+ {line}" for line in self.after.split("\n")]
        return "\n".join(line for line in lines if line.strip() not in ("-", "+"))


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"place": "in"}):
    """A mutant that does the same as the reference in everything the task asks for, and why."""

    place: str
    before: str
    after: str
    reason: str
    nth: int = 1

    @property
    def key(self) -> tuple[str, str, str, int]:
        """The mutant's."""
        return (self.place, self.before, self.after, self.nth)


class _Records(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    mutant: tuple[Record, ...] = ()


def read_equivalent(assignment: Assignment) -> dict[tuple[str, str, str, int], Record]:
    """The mutants that are recorded as equivalent.

    Raises:
        GraderFault: the file is no TOML, has an unknown key or names a mutant twice or without a reason.
    """
    assert assignment.secret is not None
    file = assignment.secret / EQUIVALENT
    if not file.is_file():
        return {}
    try:
        records = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _Records).mutant
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise GraderFault("author.bad_equivalent", file=str(file), reason=str(error)) from error
    found = {record.key: record for record in records}
    for record in records:
        if not record.reason.strip() or found[record.key] is not record:
            raise GraderFault("author.bad_equivalent", file=str(file), reason=f"{record.place}: {record.after}")
    return found


def make_mutants(source: str) -> list[Mutant]:
    """Every mutant of ``source``, in its order; of changes that come to the same text there is one.

    Only what stands within solution markers is changed or, in a source without any, within its definitions.
    """
    tree = ast.parse(source)
    text = _Text(source)
    allowed = _solution_lines(source)
    original = ast.dump(tree)
    seen: set[str] = {original}
    counts: dict[tuple[str, str, str], int] = {}
    found = []
    for change in sorted(Finder(tree).found, key=_position):
        line = _position(change)[0]
        mutated = text.changed(change) if line in allowed else None
        if mutated is None or (dump := ast.dump(ast.parse(mutated))) in seen:
            continue
        seen.add(dump)
        before, after = _lines(source, mutated)
        place = _place(tree, line)
        counts[place, before, after] = counts.get((place, before, after), 0) + 1
        found.append(Mutant(change.kind, place, before, after, counts[place, before, after], line, mutated))
    return found


def sample(mutants: Sequence[Mutant], limit: int | None) -> list[Mutant]:
    """At most ``limit`` of ``mutants``, spread evenly over all of them."""
    if limit is None or limit >= len(mutants):
        return list(mutants)
    return [mutants[number * len(mutants) // limit] for number in range(limit)]


class _Text:
    """A source whose nodes can be replaced: positions of the syntax tree count bytes of UTF-8."""

    def __init__(self, source: str) -> None:
        self._bytes = source.encode()
        self._starts = [0]
        for line in self._bytes.split(b"\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)

    def changed(self, change: Change) -> str | None:
        """The module after ``change``; None where that is no Python."""
        start, end = self._span(change.node)
        if change.after:
            indent = " " * getattr(change.node, "col_offset", 0)
            return self._checked(end, end, f"\n{indent}{_written(change.new)}")
        if change.new is None:  # a decorator, with its sign and its line
            start = self._bytes.rindex(b"@", 0, start)
            return self._checked(self._bytes.rindex(b"\n", 0, start), end, "")
        text = _written(change.new)
        if not isinstance(change.new, ast.expr) or isinstance(change.new, ast.Slice):
            return self._checked(start, end, text)
        plain, safe = self._checked(start, end, text), self._checked(start, end, f"({text})")
        if plain is None or safe is None:
            return safe
        return plain if ast.dump(ast.parse(plain)) == ast.dump(ast.parse(safe)) else safe

    def _span(self, node: ast.AST) -> tuple[int, int]:
        assert isinstance(node, ast.expr | ast.stmt)
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self._starts[node.lineno - 1] + node.col_offset, self._starts[node.end_lineno - 1] + node.end_col_offset

    def _checked(self, start: int, end: int, text: str) -> str | None:
        mutated = (self._bytes[:start] + text.encode() + self._bytes[end:]).decode()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", SyntaxWarning)  # a mistake is meant
                compile(mutated, "mutant", "exec", dont_inherit=True)
        except (SyntaxError, ValueError):
            return None
        return mutated


def _written(node: ast.AST | None) -> str:
    assert node is not None
    return ast.unparse(ast.fix_missing_locations(node))


def _position(change: Change) -> tuple[int, int]:
    return getattr(change.node, "lineno", 0), getattr(change.node, "col_offset", 0)


def _lines(source: str, mutated: str) -> tuple[str, str]:
    old, new = source.split("\n"), mutated.split("\n")
    before: list[str] = []
    after: list[str] = []
    for tag, one, two, three, four in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            before += old[one:two]
            after += new[three:four]
    return "\n".join(line.strip() for line in before), "\n".join(line.strip() for line in after)


def _solution_lines(source: str) -> set[int]:
    found: set[int] = set()
    within = False
    for number, line in enumerate(source.split("\n"), 1):
        if BEGIN in line or END in line:
            within = BEGIN in line
        elif within:
            found.add(number)
    if BEGIN in source:
        return found
    return {line for node, _ in _definitions(ast.parse(source)) for line in range(_start(node), _end(node) + 1)}


def _start(node: ast.stmt) -> int:
    """The first line of a definition, its decorators included."""
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(each.lineno for each in decorators)])


def _end(node: ast.stmt) -> int:
    return node.end_lineno or node.lineno


def _definitions(tree: ast.AST, prefix: str = "") -> Iterator[tuple[ast.stmt, str]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node, prefix + node.name
            yield from _definitions(node, f"{prefix}{node.name}.")
        else:
            yield from _definitions(node, prefix)


def _place(tree: ast.AST, line: int) -> str:
    """The innermost definition around a line; decorators belong to theirs."""
    name = ""
    for node, qualified in _definitions(tree):
        if _start(node) <= line <= _end(node):
            name = qualified
    return name


def equivalent_file(assignment: Assignment) -> Path:
    """Where equivalent mutants are recorded."""
    assert assignment.secret is not None
    return assignment.secret / EQUIVALENT
