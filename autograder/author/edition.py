"""Makes every file of an assignment's public edition from its source.  Nothing is written here.

The same source gives the same bytes on every machine and day: cell ids come from the contents,
keys are sorted, lines end in LF, and nothing is dated.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

from autograder.assignment import Assignment, Course
from autograder.assignment.model import CARD, VISIBLE_TESTS
from autograder.author.guard import check_edition
from autograder.author.markers import clear
from autograder.author.points import Worth
from autograder.author.source import EXAMPLE, REFERENCE, Cell, read_source
from autograder.errors import GraderFault
from autograder.messages import LANGUAGES, Language, Message, Param, render

_KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
_TEMPLATE = "conftest.py.template"


def make_edition(
    assignment: Assignment, course: Course, worth: Mapping[str, Worth], languages: Sequence[Language] = LANGUAGES
) -> dict[str, bytes]:
    """The contents of ``assignments/<name>/``, by path inside it.

    Raises:
        GraderFault: the source, the card or the data are faulty, or the edition would show a solution.
    """
    cells = read_source(secret_file(assignment, "source.py"))
    public = [_cleared(cell) for cell in cells if REFERENCE not in cell.tags]
    tests = _text(secret_file(assignment, VISIBLE_TESTS))
    conftest = _text(Path(str(files("autograder.author") / "templates" / _TEMPLATE)))
    conftest = conftest.replace("assignment_name", assignment.name)
    texts = {
        CARD: _text(secret_file(assignment, CARD)),
        f"{assignment.name}.py": _stub(assignment, public),
        VISIBLE_TESTS: tests,
        "conftest.py": conftest,
    }
    notebooks: dict[str, bytes] = {}
    for language in languages:
        book = _notebook(assignment, public, language, worth, {"conftest.py": conftest, VISIBLE_TESTS: tests})
        name = notebook_name(assignment, language)
        texts[name] = "\n".join(str(cell["source"]) for cell in book["cells"])
        texts[readme_name(language)] = _readme(assignment, public, language, worth)
        notebooks[name] = _notebook_bytes(book)
    check_edition(assignment, cells, texts)
    found = {name: text.encode() for name, text in texts.items()} | notebooks | _data(assignment, course)
    return dict(sorted(found.items()))


def notebook_name(assignment: Assignment, language: Language) -> str:
    """The notebook in ``language``: English has the plain name."""
    return f"{assignment.name}.ipynb" if language == "en" else f"{assignment.name}.{language}.ipynb"


def readme_name(language: Language) -> str:
    """The instructions in ``language``: English has the plain name."""
    return "README.md" if language == "en" else f"README.{language}.md"


def secret_file(assignment: Assignment, name: str) -> Path:
    """A file of ``solutions/<name>/``.

    Raises:
        GraderFault: this clone has no solutions, or lacks that file.
    """
    file = (assignment.secret or Path("solutions", assignment.name)) / name
    if not file.is_file():
        raise GraderFault("author.no_file", file=str(file))
    return file


def _text(file: Path) -> str:
    """A file's text; universal newlines make every line end in LF."""
    return file.read_text(encoding="utf-8")


def _cleared(cell: Cell) -> Cell:
    return cell if cell.kind == "text" else Cell("code", clear(cell.source), tags=cell.tags)


def _say(code: str, language: Language, **params: Param) -> str:
    return render(Message(code, params), language).strip()


def _stub(assignment: Assignment, cells: Sequence[Cell]) -> str:
    card = assignment.card
    head = _say("author.stub", "en", name=assignment.name, number=card.number, title=card.title.en)
    head += "\n\n" + _say("author.stub", "ko", name=assignment.name, number=card.number, title=card.title.ko)
    code = [cell.source.strip("\n") for cell in cells if cell.kind == "code" and EXAMPLE not in cell.tags]
    return f'"""{head}\n"""\n\n' + "\n\n\n".join(code) + "\n"


def _opening(assignment: Assignment, first: Cell, language: Language, worth: Mapping[str, Worth], guide: str) -> str:
    """The first text of the source, with how to check and hand in, and the points, put at its end."""
    parts = [
        first.source.strip(),
        _say(guide, language, name=assignment.name, book=notebook_name(assignment, language)),
    ]
    if assignment.card.data:
        parts.append(
            _say("author.data", language, files=", ".join(f"`data/{entry}`" for entry in assignment.card.data))
        )
    rows = [_say("author.table", language)]
    for question in assignment.questions:
        names = ", ".join(f"`{name}`" for name in question.implements)
        own = worth[question.name]
        rows.append(f"| {question.title.of(language)} | {names} | {own.points:g} | {own.visible} | {own.hidden} |")
    total = sum(own.points for own in worth.values())
    rows.append(_say("author.total", language, points=f"{total:g}"))
    return "\n\n".join([*parts, "\n".join(rows)])


def _readme(assignment: Assignment, cells: Sequence[Cell], language: Language, worth: Mapping[str, Worth]) -> str:
    mine = [cell for cell in cells if cell.kind == "code" or cell.language == language]
    parts = [_opening(assignment, mine[0], language, worth, "author.guide_readme")]
    for cell in mine[1:]:
        source = cell.source.strip()
        parts.append(source if cell.kind == "text" else f"```python\n{source}\n```")
    return "\n\n".join(parts) + "\n"


def _notebook(
    assignment: Assignment,
    cells: Sequence[Cell],
    language: Language,
    worth: Mapping[str, Worth],
    helpers: Mapping[str, str],
) -> dict[str, Any]:
    mine = [cell for cell in cells if cell.kind == "code" or cell.language == language]
    opening = _opening(assignment, mine[0], language, worth, "author.guide_notebook")
    mine[0] = Cell("text", opening, language)
    mine.append(Cell("text", _say("author.check", language), language))
    # Only magics: a grader that reads the notebook as Python drops these cells whole.  The files are written
    # by the notebook itself because in Colab it arrives alone.
    mine += [Cell("code", f"%%writefile {name}\n{text}") for name, text in helpers.items()]
    mine.append(Cell("code", "%run conftest.py"))
    taken: set[str] = set()
    return {
        "cells": [_notebook_cell(assignment, cell, taken) for cell in mine],
        "metadata": {"kernelspec": _KERNEL, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def _notebook_cell(assignment: Assignment, cell: Cell, taken: set[str]) -> dict[str, Any]:
    label = "-".join(cell.defines) or hashlib.sha256(cell.source.encode()).hexdigest()[:8]
    identity = f"{assignment.name}-{label}"[:60].replace("_", "-")
    while identity in taken:
        identity += "x"
    taken.add(identity)
    source = cell.source.strip("\n")
    if cell.kind == "text":
        return {"cell_type": "markdown", "id": identity, "metadata": {}, "source": source}
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": identity,
        "metadata": {},
        "outputs": [],
        "source": source,
    }


def _notebook_bytes(book: dict[str, Any]) -> bytes:
    import nbformat

    node = nbformat.from_dict(book)  # type: ignore[no-untyped-call]
    nbformat.validate(node)
    text: str = nbformat.writes(node)  # type: ignore[no-untyped-call]
    return (text.rstrip("\n") + "\n").encode()


def _data(assignment: Assignment, course: Course) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    root = course.data.resolve()
    for entry in assignment.card.data:
        file = (root / entry).resolve()
        if root not in file.parents or not file.is_file():
            raise GraderFault("author.bad_data", assignment=assignment.name, entry=entry, folder=str(root))
        found[f"data/{file.relative_to(root).as_posix()}"] = file.read_bytes()
    return found
