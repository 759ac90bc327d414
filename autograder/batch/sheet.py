"""A platform's own CSV file, of which single cells are filled in and every other byte stays.

A spreadsheet or a CSV library would write the file anew: other quotes, other line ends, another encoding.
Here the text is only cut at the cells; what is between them is never touched.
"""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from pathlib import Path

import msgspec

from autograder.errors import Unreadable, UsageError
from autograder.submission.files import read_file
from autograder.submission.naming import nfc, shown
from autograder.submission.text import decode

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_GUESSES = ("utf-8", "utf-16-le", "utf-16-be", "cp949", "cp1252")
_DELIMITERS = ",;\t"
Place = tuple[int, int]
"""Row and column, from 0."""


class _Cell(msgspec.Struct, frozen=True):
    """Where a cell stands in the text, its quotes included."""

    start: int
    end: int
    value: str
    quoted: bool


class Sheet:
    """The rows of a CSV file.

    Raises:
        UsageError: it cannot be read, is no text, or its quotes do not match.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self.name = shown(name)
        self._mark, self._encoding, self._text = _decoded(data, self.name)
        first = self._text.partition("\n")[0]
        self.delimiter = max(_DELIMITERS, key=first.count)
        cells = _cells(self._text, self.delimiter)
        if cells is None:
            raise UsageError("batch.sheet.quotes", file=self.name)
        self._cells = cells
        self.rows = [[nfc(cell.value.strip()) for cell in row] for row in cells]
        """What the cells hold, without white space around it, Hangul composed."""

    @classmethod
    def read(cls, path: Path) -> Sheet:
        """The file at ``path``."""
        try:
            return cls(read_file(path, shown(path.name)), path.name)
        except Unreadable as error:
            raise UsageError(error.message.code, **error.message.params) from error

    def cell(self, row: int, column: int) -> str:
        """What a cell holds; empty beyond the row's end."""
        return self.rows[row][column] if 0 <= column < len(self.rows[row]) else ""

    def with_cells(self, new: Mapping[Place, str]) -> bytes:
        """The file with other values in these cells and not a byte changed elsewhere.

        A cell that was quoted stays so; one that was not is quoted where its new value needs it.

        Raises:
            KeyError: there is no such cell.
        """
        edits = sorted((self._at(place), value) for place, value in new.items())
        parts, done = [], 0
        for (start, end, quoted), value in edits:
            parts += [self._text[done:start], self._written(value, quoted)]
            done = end
        parts.append(self._text[done:])
        return self._mark + "".join(parts).encode(self._encoding)

    def _at(self, place: Place) -> tuple[int, int, bool]:
        try:
            cell = self._cells[place[0]][place[1]]
        except IndexError as error:
            raise KeyError(place) from error
        return cell.start, cell.end, cell.quoted

    def _written(self, value: str, quoted: bool) -> str:
        """A value as CSV, in characters that the file's encoding has."""
        text = value.encode(self._encoding, "replace").decode(self._encoding)
        if quoted or any(char in text for char in (self.delimiter, '"', "\r", "\n")):
            return '"' + text.replace('"', '""') + '"'
        return text


def _decoded(data: bytes, name: str) -> tuple[bytes, str, str]:
    """Byte order mark, encoding and text; encoding the text again gives the same bytes.

    Raises:
        UsageError: no encoding does that.
    """
    head, marked = next(((mark, encoding) for mark, encoding in _MARKS if data.startswith(mark)), (b"", ""))
    candidates, body = (marked,) if marked else _GUESSES, data[len(head) :]
    for encoding in candidates:
        try:
            text = body.decode(encoding)
            if text.encode(encoding) == body and "\0" not in text and (encoding[:6] != "utf-16" or head or "," in text):
                return head, encoding, text
        except UnicodeError:
            continue
    try:
        decode(data, name)  # says what is wrong with it
    except Unreadable as error:
        raise UsageError(error.message.code, **error.message.params) from error
    raise UsageError("batch.sheet.encoding", file=name)


def _cells(text: str, delimiter: str) -> list[list[_Cell]] | None:
    """The cells by row, by the rules of Python's ``csv``: a quote opens only at a cell's beginning.  None if one never closes."""
    rows: list[list[_Cell]] = []
    row: list[_Cell] = []
    place, size = 0, len(text)
    while place < size:
        cell = _quoted(text, place) if text[place] == '"' else _bare(text, place, delimiter)
        if cell is None:
            return None
        if cell.quoted:  # what follows the closing quote belongs to the cell
            rest = _bare(text, cell.end, delimiter)
            cell = _Cell(cell.start, rest.end, cell.value + rest.value, True)
        row.append(cell)
        place = cell.end
        if place < size and text[place] == delimiter:
            place += 1
            if place == size or text[place] in "\r\n":
                row.append(_Cell(place, place, "", False))
        if place < size and text[place] in "\r\n":
            place += 2 if text.startswith("\r\n", place) else 1
            rows.append(row)
            row = []
    return [*rows, row] if row else rows


def _bare(text: str, start: int, delimiter: str) -> _Cell:
    end = start
    while end < len(text) and text[end] not in (delimiter, "\r", "\n"):
        end += 1
    return _Cell(start, end, text[start:end], False)


def _quoted(text: str, start: int) -> _Cell | None:
    end = start + 1
    while True:
        end = text.find('"', end)
        if end < 0:
            return None
        if not text.startswith('""', end):
            return _Cell(start, end + 1, text[start + 1 : end].replace('""', '"'), True)
        end += 2
