"""Who is in the class: Moodle's worksheet, another platform's gradebook, or a list of names of one's own.

Moodle writes its headings in the site's language, so its columns are found by what they hold: the first is
the identifier (``Participant 4100117``, ``참가자 4100117``), then come the full name (not under blind
marking), what the site shows of an identity, and the status.  The others are told by their headings.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import msgspec

from autograder.batch.sheet import Sheet
from autograder.errors import UsageError
from autograder.submission.naming import shown

_IDENTIFIER = re.compile(r"\D{1,40}?\s?(\d{1,19})", re.ASCII)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_LATE = re.compile(r" - (?P<by>[^-]+?) (?:late|늦음)\b")
_STATUS = frozenset({"Status", "상태"})
"""Under blind marking this heading follows the identifier."""
_NUMBER = re.compile(r"[\w./-]*\d[\w./-]*")


class Student(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a roster; what it does not say is empty."""

    participant: str = ""
    """The platform's own number of the student."""
    name: str = ""
    number: str = ""
    """The institution's number of the student."""
    username: str = ""
    email: str = ""
    group: str = ""
    late: str = ""
    """By how much, in the platform's own words."""


def read_roster(path: Path) -> list[Student]:
    """The students of a roster, in its order.

    Raises:
        UsageError: it cannot be read, is no roster, or has two rows of one number.
    """
    name = shown(path.name)
    try:
        sheet = Sheet.read(path)
    except UsageError as error:
        if error.message.code == "batch.sheet.quotes":
            raise UsageError("batch.not_a_worksheet", file=name) from error
        raise
    found = students(sheet)
    if not found:
        raise UsageError("batch.not_a_worksheet", file=name)
    for number, count in Counter(student.participant for student in found if student.participant).items():
        if count > 1:
            raise UsageError("batch.participant_twice", file=name, participant=number)
    return found


def students(sheet: Sheet) -> list[Student]:
    """The students of a sheet of any known kind; none if it is of none."""
    return [student for _, student in numbered(sheet)]


def numbered(sheet: Sheet) -> list[tuple[int, Student]]:
    """Each student with the row of the sheet."""
    from autograder.batch import headings  # which knows Student

    rows = [(place, row) for place, row in enumerate(sheet.rows) if any(row)]
    if not rows:
        return []
    if is_worksheet(sheet):
        layout = _Layout([row for _, row in rows])
        return [(place, layout.student(row)) for place, row in rows[1:]]
    return headings.numbered(rows)


def is_worksheet(sheet: Sheet) -> bool:
    """Whether a sheet is Moodle's: below an unknown heading every row begins with an identifier."""
    from autograder.batch import headings

    rows = [row for row in sheet.rows if any(row)]
    return (
        len(rows) > 1
        and not headings.known(rows[0][0])
        and all(_IDENTIFIER.fullmatch(row[0]) is not None for row in rows[1:])
    )


def identifier(cell: str) -> str | None:
    """The participant's number in a worksheet's first column."""
    match = _IDENTIFIER.fullmatch(cell)
    return match[1] if match else None


class _Layout:
    """Which column of a worksheet holds what, told from the whole sheet."""

    def __init__(self, rows: list[list[str]]) -> None:
        matching = (place for row in rows[1:] for place, cell in enumerate(row) if _EMAIL.fullmatch(cell))
        self.email = min(matching, default=None)
        heading = rows[0][1] if len(rows[0]) > 1 else ""
        self.named = self.email != 1 and heading not in _STATUS

    def student(self, row: list[str]) -> Student:
        """What one row says."""
        cells = row + [""] * (2 - len(row))
        identity = cells[2 if self.named else 1 : self.email] if self.email is not None else []
        return Student(
            participant=identifier(cells[0]) or "",
            name=cells[1] if self.named else "",
            number=next((cell for cell in identity if _NUMBER.fullmatch(cell)), ""),
            email=cells[self.email] if self.email is not None and self.email < len(cells) else "",
            late=next((found["by"] for cell in cells if (found := _LATE.search(cell))), ""),
        )
