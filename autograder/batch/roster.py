"""Moodle's grading worksheet: who is in the class.

Moodle writes its headings in the site's language, so columns are found by what they hold: the first is
the identifier (``Participant 4100117``, ``참가자 4100117``), then come the full name (not under blind
marking), what the site shows of an identity, and the status.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from pathlib import Path

import msgspec

from autograder.errors import Unreadable, UsageError
from autograder.submission.files import read_file
from autograder.submission.naming import nfc, shown
from autograder.submission.text import decode

_IDENTIFIER = re.compile(r"\D{1,40}?\s?(\d{1,19})", re.ASCII)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_LATE = re.compile(r" - (?P<by>[^-]+?) (?:late|늦음)\b")
_STATUS = frozenset({"Status", "상태"})
"""Under blind marking this heading follows the identifier."""
_NUMBER = re.compile(r"[\w./-]*\d[\w./-]*")


class Student(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a roster; what it does not say is empty."""

    participant: str
    name: str = ""
    number: str = ""
    """The institution's number of the student."""
    email: str = ""
    late: str = ""
    """By how much, in the platform's own words."""


def read_roster(path: Path) -> list[Student]:
    """The students of a worksheet, in its order.

    Raises:
        UsageError: it cannot be read, is no worksheet, or names a participant twice.
    """
    name = shown(path.name)
    try:
        text, _ = decode(read_file(path, name), name)
    except Unreadable as error:
        raise UsageError(error.message.code, **error.message.params) from error
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter, strict=True) if any(row)]
    except csv.Error as error:
        raise UsageError("batch.not_a_worksheet", file=name) from error
    if not rows or any(_IDENTIFIER.fullmatch(row[0].strip()) is None for row in rows[1:]):
        raise UsageError("batch.not_a_worksheet", file=name)
    layout = _Layout(rows)
    found = [layout.student(row) for row in rows[1:]]
    if not found:
        raise UsageError("batch.not_a_worksheet", file=name)
    for number, count in Counter(student.participant for student in found).items():
        if count > 1:
            raise UsageError("batch.participant_twice", file=name, participant=number)
    return found


class _Layout:
    """Which column holds what, told from the whole sheet."""

    def __init__(self, rows: list[list[str]]) -> None:
        matching = (place for row in rows[1:] for place, cell in enumerate(row) if _EMAIL.fullmatch(cell.strip()))
        self.email = min(matching, default=None)
        heading = rows[0][1].strip() if len(rows[0]) > 1 else ""
        self.named = self.email != 1 and heading not in _STATUS

    def student(self, row: list[str]) -> Student:
        """What one row says."""
        cells = [nfc(cell.strip()) for cell in row]
        cells += [""] * (2 - len(cells))
        match = _IDENTIFIER.fullmatch(cells[0])
        assert match is not None
        identity = cells[2 if self.named else 1 : self.email] if self.email is not None else []
        return Student(
            participant=match[1],
            name=cells[1] if self.named else "",
            number=next((cell for cell in identity if _NUMBER.fullmatch(cell)), ""),
            email=cells[self.email] if self.email is not None and self.email < len(cells) else "",
            late=next((found["by"] for cell in cells if (found := _LATE.search(cell))), ""),
        )
