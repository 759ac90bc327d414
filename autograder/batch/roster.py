"""Moodle's grading worksheet: who is in the class.

Moodle writes its headings in the site's language, so columns are found by what they hold: the first is
the identifier (``Participant 4100117``, ``참가자 4100117``), then come the full name (not under blind
marking), what the site shows of an identity, and the status.
"""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import msgspec

from autograder.errors import Unreadable, UsageError
from autograder.submission.files import read_file
from autograder.submission.naming import nfc, shown
from autograder.submission.text import decode

_IDENTIFIER = re.compile(r"\D{1,40}?\s?(\d{1,19})", re.ASCII)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_LATE = re.compile(r" - (?P<by>[^-]+?) (?:late|늦음)\b")
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
    students = [_student(row) for row in rows[1:]]
    found = [student for student in students if student is not None]
    if not found or len(found) < len(students):
        raise UsageError("batch.not_a_worksheet", file=name)
    numbers = [student.participant for student in found]
    for number in numbers:
        if numbers.count(number) > 1:
            raise UsageError("batch.participant_twice", file=name, participant=number)
    return found


def _student(row: list[str]) -> Student | None:
    match = _IDENTIFIER.fullmatch(row[0].strip())
    if match is None:
        return None
    cells = [nfc(cell.strip()) for cell in row[1:]]
    email = next((place for place, cell in enumerate(cells) if _EMAIL.fullmatch(cell)), None)
    known = cells[:email] if email is not None else cells[:1]
    number = next((cell for cell in known[1:] if _NUMBER.fullmatch(cell)), "")
    late = next((found["by"] for cell in cells if (found := _LATE.search(cell))), "")
    return Student(
        participant=match[1],
        name=known[0] if known and email != 0 else "",
        number=number,
        email=cells[email] if email is not None else "",
        late=late,
    )
