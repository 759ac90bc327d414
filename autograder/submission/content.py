"""One file's bytes become code: a module's text, or a notebook's code cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Literal

import msgspec

from autograder.errors import Unreadable
from autograder.messages import Message
from autograder.submission.indent import mend_tabs
from autograder.submission.limits import KIB, MAX_SOURCE
from autograder.submission.naming import shown, suffix
from autograder.submission.notebook import code_cells, looks_like_notebook
from autograder.submission.text import decode, foreign_format, one_newline

Kind = Literal["py", "ipynb"]
_NOT_STARTED = re.compile(r"^\s*raise NotImplementedError\b", re.MULTILINE)


class Content(msgspec.Struct, frozen=True):
    """What one file holds."""

    kind: Kind
    cells: tuple[str, ...]
    notes: tuple[Message, ...]

    def defines(self, public_names: Sequence[str]) -> int:
        """How many of the names a line at the margin seems to define; nothing is parsed."""
        text = "\n".join(self.cells)
        return sum(
            re.search(rf"^(?:(?:async\s+def|def|class)\s+{re.escape(name)}\b|{re.escape(name)}\s*=[^=])", text, re.M)
            is not None
            for name in public_names
        )

    @property
    def not_started(self) -> int:
        """How many places still hold the stub's ``raise NotImplementedError``."""
        return sum(len(_NOT_STARTED.findall(cell)) for cell in self.cells)


def read_content(data: bytes, path: str) -> Content:
    """Decode a module or a notebook, whatever it is called.

    Raises:
        Unreadable: it is neither, is empty, or holds more source than is read.
    """
    name = shown(PurePosixPath(path).name)
    if not data.strip():
        raise Unreadable("submission.empty", name=name)
    if foreign := foreign_format(data):
        raise Unreadable("submission.wrong_format", name=name, format=foreign)
    called_notebook = suffix(path) == ".ipynb"
    if not called_notebook and b"\0" not in data and not looks_like_notebook(data) and len(data) > 2 * MAX_SOURCE:
        raise Unreadable("submission.too_much_source", name=name, limit=MAX_SOURCE // KIB)
    text, notes = decode(data, name)
    utf8 = text.encode()
    # a notebook is JSON; a module that somebody called .ipynb does not begin with a brace
    if looks_like_notebook(utf8) or (called_notebook and text.lstrip().startswith(("{", "["))):
        cells, replaced = code_cells(utf8, name)
        notes = [note for note in notes if note.code != "submission.note_newlines"]
        if replaced:
            notes.append(Message("submission.note_characters", {"file": name}))
        return _content("ipynb", cells, notes, name)
    return _content("py", [text], notes, name)


def _content(kind: Kind, cells: list[str], notes: list[Message], name: str) -> Content:
    if sum(len(cell.encode()) for cell in cells) > MAX_SOURCE:
        raise Unreadable("submission.too_much_source", name=name, limit=MAX_SOURCE // KIB)
    if not any(cell.strip() for cell in cells):
        raise Unreadable("submission.empty", name=name)
    if any("\0" in cell for cell in cells):
        raise Unreadable("submission.binary", name=name)
    mended = [mend_tabs(one_newline(cell)) for cell in cells]
    if any(one_newline(cell) != cell for cell in cells):
        notes.append(Message("submission.note_newlines", {"file": name}))
    if any(changed for _, changed in mended):
        notes.append(Message("submission.note_tabs", {"file": name}))
    return Content(kind, tuple(cell for cell, _ in mended), tuple(notes))
