"""Source text to one module: parses, so it runs in a confined worker.  Standard library only.

Parsing hostile text may take all memory or the whole C stack; the worker's limits stop that.  What Python reports
politely (too deep, too long, not Python) comes back as an error in plain data.
"""

from __future__ import annotations

import ast
import warnings
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from autograder.submission.ipython import Removed, cell_magic, without_calls, without_lines
from autograder.submission.nearness import aliases, near
from autograder.submission.slicing import keep
from autograder.submission.statements import Statement, statements

Note = tuple[str, dict[str, str | int]]
TOO_MUCH = (MemoryError, RecursionError, OverflowError)
MAX_STATEMENTS = 5_000
"""At the margin of a module or of all cells: fifty times the longest seen; each costs up to half a millisecond."""
_SHOWN = 120
_REASONS = ("trains", "plots", "asks", "mounts", "installs", "ipython", "prints", "checks", "imports", "unused")


class _Problem(Exception):
    """One cell, or the module, is not Python: ``note`` says where and why."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.note: Note = (code, params)


class _Module:
    """What is kept, and what is to be said about the rest."""

    def __init__(self) -> None:
        self.source, self.lines = "", list[list[int]]()
        self.defined, self.definitions = list[str](), set[str]()
        self.notes: list[Note] = []
        self.star = False


def extract(kind: str, cells: list[str], public_names: list[str]) -> dict[str, Any]:
    """Make one module of a hand-in's cells.

    Args:
        kind: ``py`` (one cell, kept whole but for IPython's lines) or ``ipynb`` (definitions and what they need).
        cells: source texts, in order.
        public_names: what the module should define.

    Returns:
        Plain data: ``source``; ``lines``, for each of its lines the code cell from 1 (0 for a module) and the
        line in it from 1; ``notes`` as ``[code, params]``; ``error``, None or ``[code, params]``; ``defined``,
        the module's own names in order; ``aliases``, public names that are defined but for case and underscores.
    """
    module, error = _Module(), None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # invalid escapes are the student's to see, not on our stderr
            module = _from_notebook(cells, public_names) if kind == "ipynb" else _from_text("".join(cells))
    except _Problem as problem:
        error = list(problem.note)
    except (SyntaxError, ValueError, *TOO_MUCH):
        error = ["submission.too_complex", {}]
    found = _report_names(module, public_names) if error is None else {}
    return {
        "source": module.source,
        "lines": module.lines,
        "notes": [list(note) for note in module.notes],
        "error": error,
        "defined": module.defined,
        "aliases": found,
    }


def _from_text(text: str) -> _Module:
    module = _Module()
    removed: list[Removed] = []
    try:
        tree = _parse(text, 0)
    except _Problem:
        cleaned, removed = without_lines(text)
        if not removed:
            raise
        text, tree = cleaned, _parse(cleaned, 0)
    text, calls = without_calls(text, tree, colab=True)
    if calls:
        tree = _parse(text, 0)
        removed = sorted(removed + calls)
    _compile(text, [(0, line) for line in range(1, text.count("\n") + 2)])
    by_reason: dict[str, list[int]] = defaultdict(list)
    for line, reason in removed:
        by_reason[reason].append(line)
    module.notes += [(f"submission.lines_{r}", {"lines": _numbers(by_reason[r])}) for r in _REASONS if by_reason[r]]
    module.source = text if text.endswith("\n") else text + "\n"
    module.lines = [[0, line] for line in range(1, module.source.count("\n") + 1)]
    _collect(module, statements(tree, text, 0))
    return module


def _from_notebook(cells: list[str], public_names: list[str]) -> _Module:
    module = _Module()
    problems: dict[int, _Problem] = {}
    left_out: dict[str, set[int]] = defaultdict(set)
    found: list[Statement] = []
    for number, cell in enumerate(cells, start=1):
        try:
            found += _cell_statements(cell, number, left_out)
        except _Problem as problem:
            problems[number] = problem
        if len(found) > MAX_STATEMENTS:
            raise _too_complex(number)
    while True:
        kept = keep([statement for statement in found if statement.cell not in problems], public_names)
        _assemble(module, kept)
        try:
            _compile(module.source, [(cell, line) for cell, line in module.lines])
            break
        except _Problem as problem:  # Python finds some errors only in the whole: a return outside a function
            where = problem.note[1].get("cell")
            if not isinstance(where, int) or where in problems:
                raise
            problems[where] = problem
    if problems and not any(statement.defines or statement.binds - _imported_names(statement) for statement in kept):
        raise problems[min(problems)]
    module.notes += [_as_note(problems[number]) for number in sorted(problems)]
    _collect(module, kept)
    chosen = {id(statement) for statement in kept}
    for statement in found:
        if id(statement) not in chosen and not statement.silent and statement.cell not in problems:
            unused_import = statement.imports and statement.reason == "unused"
            left_out["imports" if unused_import else statement.reason].add(statement.cell)
    module.notes += [
        (f"submission.cells_{reason}", {"cells": _numbers(sorted(left_out[reason]))})
        for reason in _REASONS
        if left_out[reason]
    ]
    return module


def _cell_statements(cell: str, number: int, left_out: dict[str, set[int]]) -> list[Statement]:
    text, foreign = cell_magic(cell)
    if foreign:
        left_out["ipython"].add(number)
        return []
    text, removed = without_lines(text)
    tree = _parse(text, number)
    text, calls = without_calls(text, tree, colab=False)
    if calls:
        tree = _parse(text, number)
    for _, reason in removed + calls:
        left_out[reason].add(number)
    return statements(tree, text, number)


def _assemble(module: _Module, kept: list[Statement]) -> None:
    pieces: list[str] = []
    module.lines = []
    for statement in kept:
        piece = statement.text.split("\n")
        pieces += piece
        module.lines += [[statement.cell, statement.line + offset] for offset in range(len(piece))]
    module.source = "".join(f"{line}\n" for line in pieces)


def _collect(module: _Module, kept: Iterable[Statement]) -> None:
    names: dict[str, None] = {}
    for statement in kept:
        names.update(dict.fromkeys(sorted(statement.binds)))
        module.star = module.star or statement.star
        if statement.defines:
            module.definitions |= statement.binds
    module.defined = list(names)


def _report_names(module: _Module, public_names: list[str]) -> dict[str, str]:
    """Note near names for the missing ones; after ``import *`` nobody knows what is missing."""
    if module.star:
        return {}
    missing = [name for name in public_names if name not in module.defined]
    free = [name for name in module.defined if name not in public_names]
    for name in missing:
        if other := near(name, free):
            module.notes.append(("submission.did_you_mean", {"name": name, "near": other}))
    return aliases(missing, module.definitions.intersection(free))


def _parse(text: str, cell: int) -> ast.Module:
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise _syntax_problem(error, text, cell) from error
    except ValueError as error:
        raise _Problem("submission.not_text", reason=_plain(str(error))) from error
    except TOO_MUCH as error:
        raise _too_complex(cell) from error
    if len(tree.body) > MAX_STATEMENTS:
        raise _too_complex(cell)
    return tree


def _compile(text: str, origin: list[tuple[int, int]]) -> None:
    """Raises _Problem in terms of the cells where the text cannot be a module."""
    try:
        compile(text, "<submission>", "exec", dont_inherit=True)
    except SyntaxError as error:
        line = min(max(error.lineno or 1, 1), max(len(origin), 1))
        cell, error.lineno = origin[line - 1] if origin else (0, 1)
        raise _syntax_problem(error, "", cell, shown=text.split("\n")[line - 1]) from error
    except (ValueError, *TOO_MUCH) as error:
        raise _too_complex(0) from error


def _too_complex(cell: int) -> _Problem:
    return _Problem("submission.too_complex_cell", cell=cell) if cell else _Problem("submission.too_complex")


def _syntax_problem(error: SyntaxError, text: str, cell: int, shown: str | None = None) -> _Problem:
    lines = text.split("\n")
    line = min(max(error.lineno or 1, 1), len(lines)) if shown is None else error.lineno or 1
    offending = lines[line - 1] if shown is None else shown
    params: dict[str, str | int] = {"line": line, "text": _plain(offending), "reason": _plain(error.msg or "")}
    if cell:
        return _Problem("submission.syntax_error_cell", cell=cell, **params)
    return _Problem("submission.syntax_error", **params)


def _as_note(problem: _Problem) -> Note:
    """The same trouble in one cell of several: said, not fatal."""
    code, params = problem.note
    return code.replace("syntax_error_cell", "cell_syntax_error").replace(
        "too_complex_cell", "cell_too_complex"
    ), params


def _imported_names(statement: Statement) -> set[str]:
    return statement.binds if statement.imports else set()


def _plain(text: str) -> str:
    clean = "".join(char if char.isprintable() else "?" for char in text.strip()[: 2 * _SHOWN])
    return clean if len(clean) <= _SHOWN else clean[: _SHOWN - 1] + "…"


def _numbers(numbers: Iterable[int]) -> str:
    """``1, 2, 5``: a sentence's worth of them."""
    every = list(dict.fromkeys(numbers))
    return ", ".join(map(str, every[:12])) + (", …" if len(every) > 12 else "")
