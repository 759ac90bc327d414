"""Reads an assignment's one source: Jupytext's percent format, text in two languages, nbgrader's markers.

What is wrong with a source is found here, before an edition is made of it.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Literal, cast

import msgspec

from autograder.author.markers import BEGIN, clear
from autograder.errors import GraderFault
from autograder.messages import LANGUAGES, Language

REFERENCE, EXAMPLE = "reference", "example"
"""Cell tags: only the reference has the cell; only the notebooks and the instructions have it."""


class Cell(msgspec.Struct, frozen=True):
    """One cell of a source, without its comment marks."""

    kind: Literal["code", "text"]
    source: str
    language: Language | None = None
    """Of text; code is the same for everybody."""
    tags: tuple[str, ...] = ()

    @property
    def defines(self) -> tuple[str, ...]:
        """The classes and functions a code cell defines at its top level; a notebook's magics define none."""
        if self.kind == "text" or self.source.startswith("%"):
            return ()
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        return tuple(node.name for node in ast.parse(self.source).body if isinstance(node, kinds))


def read_source(file: Path) -> tuple[Cell, ...]:
    """Every cell of ``file``, in order and as written.

    Raises:
        GraderFault: the file cannot be read, a text has no language or no twin in the other one, or a
            solution marker is unbalanced or stands where a stub could not be made of it.
    """
    import jupytext  # costs a second; only authors need it

    try:
        notebook = jupytext.reads(file.read_text(encoding="utf-8"), fmt="py:percent")
        cells = tuple(_cell(node, file) for node in notebook.cells)
        for cell in cells:
            ast.parse(cell.source if cell.kind == "code" else "")
    except (OSError, UnicodeDecodeError, SyntaxError) as error:
        raise GraderFault("author.unreadable", file=str(file), reason=str(error)) from error
    _check_twins(cells, file)
    for cell in cells:
        _check_markers(cell, file)
    return cells


def _cell(node: dict[str, object], file: Path) -> Cell:
    metadata = cast("dict[str, object]", node["metadata"])
    source = str(node["source"])
    if node["cell_type"] == "code":
        return Cell("code", source, tags=tuple(cast("list[str]", metadata.get("tags", []))))
    language = cast("Language", metadata.get("lang"))
    if language not in LANGUAGES:
        raise GraderFault("author.no_language", file=str(file), cell=first_line(source))
    return Cell("text", source, language)


def _check_twins(cells: tuple[Cell, ...], file: Path) -> None:
    """English first, its Korean twin directly after it, and the same level of heading in both."""
    position = 0
    while position < len(cells):
        group = cells[position : position + len(LANGUAGES)]
        if group[0].kind == "code":
            position += 1
            continue
        if tuple(cell.language for cell in group) != LANGUAGES:
            raise GraderFault("author.no_twin", file=str(file), cell=first_line(group[0].source))
        if len({_heading_level(cell.source) for cell in group}) > 1:
            raise GraderFault("author.other_heading", file=str(file), cell=first_line(group[0].source))
        position += len(group)
    if not cells or cells[0].kind == "code" or _heading_level(cells[0].source) != 1:
        raise GraderFault("author.no_heading", file=str(file))


def _heading_level(text: str) -> int:
    word = first_line(text).partition(" ")[0]
    return len(word) if word and set(word) == {"#"} else 0


def _check_markers(cell: Cell, file: Path) -> None:
    try:
        clear(cell.source)
    except ValueError as error:
        raise GraderFault("author.markers", file=str(file), cell=first_line(cell.source)) from error
    marked = BEGIN in cell.source
    if marked and (cell.kind == "text" or (REFERENCE not in cell.tags and _raises_at_import(clear(cell.source)))):
        raise GraderFault("author.bare_marker", file=str(file), cell=first_line(cell.source))


def _raises_at_import(code: str) -> bool:
    """Whether a ``raise`` of the stub stands outside every function, where it would stop the whole module."""
    pending: list[ast.AST] = [ast.parse(code)]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Raise):
            return True
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            pending.extend(ast.iter_child_nodes(node))
    return False


def first_line(text: str) -> str:
    """The first line of a cell: how messages name it."""
    return text.strip().partition("\n")[0]
