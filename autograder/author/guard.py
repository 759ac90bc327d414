"""The last look at an edition before it is written: complete, and holding nothing it must not."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping, Sequence

from autograder.assignment import Assignment
from autograder.assignment.model import HIDDEN_TESTS
from autograder.author.markers import clear, regions
from autograder.author.source import EXAMPLE, REFERENCE, Cell
from autograder.errors import GraderFault

TRIVIAL = 12
"""Lines shorter than this give nothing away (``else:``, ``return x``)."""
TELLING = 30
"""Lines as long as this may not even stand inside a sentence; shorter ones may name a library's call there."""


def check_edition(assignment: Assignment, cells: Sequence[Cell], texts: Mapping[str, str]) -> None:
    """Refuse an edition that lacks a public name, or that shows a part of the solution or of the hidden tests.

    ``texts`` is what people can read in each generated file, by file name; of a notebook, its cells.

    Raises:
        GraderFault: naming the file and the line.
    """
    _check_names(assignment, texts[f"{assignment.name}.py"])
    secrets = solution_lines(cells)
    for file, text in texts.items():
        shown = {_bare(line) for line in text.split("\n")}
        for line in secrets:
            if _bare(line) in shown or (len(line) >= TELLING and line in text):
                raise GraderFault("author.leak", file=file, line=line)
        for line in hidden_lines(assignment):
            if line in text:
                raise GraderFault("author.leak", file=file, line=line)


def _bare(line: str) -> str:
    """A line without what quotes it in Markdown or comments it out in Python."""
    return line.strip(" \t#`>*-")


def solution_lines(cells: Sequence[Cell]) -> list[str]:
    """Every line that only the reference may hold, stripped: not trivial, and not outside the solutions too."""
    code = [cell for cell in cells if cell.kind == "code"]
    shown = _lines(clear(cell.source) for cell in code if REFERENCE not in cell.tags and EXAMPLE not in cell.tags)
    kept = _lines("\n".join(regions(cell.source)) if REFERENCE not in cell.tags else cell.source for cell in code)
    return [line for line in dict.fromkeys(kept) if len(line) >= TRIVIAL and line not in set(shown)]


def _lines(texts: Iterable[str]) -> list[str]:
    return [line.strip() for text in texts for line in text.split("\n")]


def hidden_lines(assignment: Assignment) -> list[str]:
    """What only the hidden tests hold: the heads of their checks, and every telling line, expected values included."""
    found: dict[bool, set[str]] = {True: set(), False: set()}
    for file in assignment.tests:
        text = file.read_text(encoding="utf-8")
        heads = re.findall(r"^def test_\w+\(", text, flags=re.MULTILINE)
        telling = [
            line for line in _lines([text]) if len(line) >= TELLING and not line.startswith(("import ", "from "))
        ]
        found[file.name == HIDDEN_TESTS].update(heads, telling)
    return sorted(found[True] - found[False])


def _check_names(assignment: Assignment, stub: str) -> None:
    try:
        body = ast.parse(stub).body
    except SyntaxError as error:
        raise GraderFault("author.broken_stub", assignment=assignment.name, reason=str(error)) from error
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    defined = {node.name for node in body if isinstance(node, kinds)}
    for name in assignment.public_names:
        if name not in defined:
            raise GraderFault("author.undefined", assignment=assignment.name, name=name)
