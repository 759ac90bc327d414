"""The platform's own worksheet, filled in: Moodle's, or a gradebook of Canvas or Brightspace.

Only the cells of grades (and, in Moodle, empty ones of comments) change; every other byte is the platform's.
Grades are on the worksheet's own scale.  Who has no complete grade keeps what is there.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from autograder.assignment import Assignment
from autograder.batch import headings
from autograder.batch.record import Cohort, Entry
from autograder.batch.roster import Student, is_worksheet, numbered
from autograder.batch.sheet import Place, Sheet
from autograder.errors import UsageError
from autograder.messages import Language
from autograder.report.wording import number, say, sentence
from autograder.submission.naming import shown

_GRADE = frozenset({"grade", "성적", "점수"})
_MAXIMUM = frozenset({"maximum grade", "최대 성적", "최대 점수", "최고 점수", "만점"})
_COMMENT = re.compile(r"feedback comments?|피드백.*(?:댓글|의견|코멘트|설명)", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]{1,2}")
_DECIMAL_POINT = re.compile(r"[0-9]+\.[0-9]{1,2}")
_CANVAS = re.compile(r"(?P<title>.*) \((?P<id>[0-9]+)\)", re.DOTALL)
_BRIGHTSPACE = re.compile(r"(?P<title>.+?) Points Grade(?: <[^<>]*?MaxPoints:(?P<max>[0-9.,]+)[^<>]*>)?", re.DOTALL)
_UNTOUCHED = frozenset({"EX", "N/A"})
"""Canvas: excused, and not assigned."""


class Filled(msgspec.Struct, frozen=True, kw_only=True):
    """A worksheet with its grades."""

    data: bytes
    platform: str
    written: tuple[str, ...]
    """Ids of the entries whose grade is in it."""
    left: tuple[str, ...]
    """Ids of those with a grade that is not: no row, several hand-ins for one row, or an excused student."""


class _Target(msgspec.Struct, frozen=True, kw_only=True):
    """Where grades go, and how."""

    platform: str
    grade: int
    scale: Callable[[int], float | None]
    """The full grade in a row; None if the sheet does not say, then points stay as they are; 0 if it is no number."""
    comment: int | None = None
    decimals: bool = True
    """Two digits always."""


def fill(
    path: Path, cohort: Cohort, assignment: Assignment, language: Language, *, column: str | None = None
) -> Filled:
    """The worksheet at ``path`` with the class's grades.

    Args:
        column: the heading (or, in Canvas, the number) of the column of grades, where it cannot be told.

    Raises:
        UsageError: it cannot be read, is of no known platform, or it cannot be told which column is meant.
    """
    sheet = Sheet.read(path)
    target = _target(sheet, assignment, column)
    cells_of = [cell for row in sheet.rows for cell in row]
    # A section may be called "1,2": commas count only where no number has a point.
    comma = any(map(_DECIMAL_COMMA.fullmatch, cells_of)) and not any(map(_DECIMAL_POINT.fullmatch, cells_of))
    owners = _owners(numbered(sheet), cohort.entries)
    cells: dict[Place, str] = {}
    written: list[str] = []
    for row, entries in owners.items():
        grade = _grade(entries, target.scale(row)) if len(entries) == 1 else None
        if grade is None or target.grade >= len(sheet.rows[row]) or sheet.cell(row, target.grade) in _UNTOUCHED:
            continue
        text = f"{grade:.2f}" if target.decimals else number(grade)
        cells[row, target.grade] = text.replace(".", ",") if comma else text
        if target.comment is not None and target.comment < len(sheet.rows[row]) and not sheet.cell(row, target.comment):
            cells[row, target.comment] = comment(entries[0], language)
        written.append(entries[0].id)
    left = [entry.id for entry in cohort.entries if entry.graded and entry.id not in set(written)]
    return Filled(data=sheet.with_cells(cells), platform=target.platform, written=tuple(written), left=tuple(left))


def check(path: Path, assignment: Assignment, column: str | None = None) -> None:
    """Whether grades can be filled in there, so that this is known before the class is graded.

    Raises:
        UsageError: as :func:`fill`.
    """
    _target(Sheet.read(path), assignment, column)


def comment(entry: Entry, language: Language) -> str:
    """Moodle's feedback comment, which is HTML: the score, each question's points, and what was noted."""
    report = entry.graded
    assert report is not None
    lines = [say("batch.worksheet.comment", language, score=number(report.score), max=number(report.max_score))]
    lines += [
        f"{question.title.of(language)}: {number(question.points)}/{number(question.max_points)}"
        for question in report.questions
    ]
    lines += [sentence(note, language) for note in report.notes if note.code.startswith("batch.")]
    return "<br>".join(html.escape(" ".join(line.split())) for line in lines)


def _grade(entries: Sequence[Entry], scale: float | None) -> float | None:
    report = entries[0].graded
    if report is None or report.max_score <= 0 or scale == 0:
        return None
    return report.score if scale is None else report.score / report.max_score * scale


def _owners(rows: Sequence[tuple[int, Student]], entries: Sequence[Entry]) -> dict[int, list[Entry]]:
    """The graded entries of each row that has any."""
    by_participant: dict[str, list[Entry]] = defaultdict(list)
    by_identity: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.graded is not None:
            by_participant[entry.participant or ""].append(entry)
            for value in {entry.number.casefold(), entry.username.casefold(), entry.email.casefold()}:
                by_identity[value].append(entry)
    found: dict[int, list[Entry]] = {}
    for place, student in rows:
        values = [value.casefold() for value in (student.number, student.username, student.email) if value]
        mine = by_participant.get(student.participant, []) if student.participant else []
        for value in values:
            mine = mine or by_identity.get(value, [])
        if mine:
            found[place] = mine
    return found


def _target(sheet: Sheet, assignment: Assignment, column: str | None) -> _Target:
    top = sheet.rows[0] if sheet.rows else []
    if is_worksheet(sheet):
        return _moodle(sheet, column)
    if headings.is_canvas(top):
        return _canvas(sheet, assignment, column)
    if any(_BRIGHTSPACE.fullmatch(heading) for heading in top):
        return _brightspace(sheet, assignment, column)
    raise UsageError("batch.worksheet.unknown", file=sheet.name)


def _moodle(sheet: Sheet, column: str | None) -> _Target:
    """By the headings where they are known; else the full grade is one number for all, with the grade before it."""
    top = [heading.casefold() for heading in sheet.rows[0]]
    places = range(1, len(top))
    maximum = next((place for place in places if top[place] in _MAXIMUM), None)
    if maximum is None:
        maximum = next((place for place in places if place > 1 and _is_scale(sheet, place)), None)
    wanted = {column.casefold()} if column is not None else _GRADE
    grade = next((place for place in places if top[place] in wanted), None)
    if grade is None and column is None and maximum is not None:
        grade = maximum - 1
    if grade is None:
        raise UsageError("batch.worksheet.no_column", file=sheet.name)
    comments = [place for place in places if place > grade and _COMMENT.search(top[place])]

    def scale(row: int) -> float | None:
        return _scale(sheet.cell(row, maximum)) if maximum is not None else None

    return _Target(platform="moodle", grade=grade, scale=scale, comment=comments[0] if comments else None)


def _is_scale(sheet: Sheet, place: int) -> bool:
    """Whether a column holds one positive number for everybody, after a column of grades or nothing."""
    values = {sheet.cell(row, place) for row in range(1, len(sheet.rows)) if any(sheet.rows[row])}
    before = {sheet.cell(row, place - 1) for row in range(1, len(sheet.rows)) if any(sheet.rows[row])}
    one = len(values) == 1 and (_value(next(iter(values))) or 0) > 0
    return one and all(cell in ("", "-") or _NUMBER.fullmatch(cell) for cell in before)


def _canvas(sheet: Sheet, assignment: Assignment, column: str | None) -> _Target:
    found = [(place, match) for place, each in enumerate(sheet.rows[0]) if (match := _CANVAS.fullmatch(each))]
    grade = _chosen(sheet, [(place, {m["title"], m["id"]}) for place, m in found], assignment, column)
    points = next((row for row in range(1, len(sheet.rows)) if sheet.cell(row, 0).startswith("Points Possible")), None)
    if points is None:  # in another language: the row before the first student that holds numbers
        first = min((row for row, _ in numbered(sheet)), default=1)
        points = next((row for row in range(first - 1, 0, -1) if _value(sheet.cell(row, grade))), None)
    possible = sheet.cell(points, grade) if points is not None else ""
    if possible.startswith("("):
        raise UsageError("batch.worksheet.read_only", file=sheet.name, name=shown(sheet.cell(0, grade)))
    return _Target(platform="canvas", grade=grade, scale=lambda row: _scale(possible))


def _brightspace(sheet: Sheet, assignment: Assignment, column: str | None) -> _Target:
    found = [(place, match) for place, each in enumerate(sheet.rows[0]) if (match := _BRIGHTSPACE.fullmatch(each))]
    grade = _chosen(sheet, [(place, {m["title"]}) for place, m in found], assignment, column)
    most = next(match["max"] for place, match in found if place == grade)
    return _Target(platform="brightspace", grade=grade, scale=lambda row: _scale(most or ""), decimals=False)


def _chosen(sheet: Sheet, columns: Sequence[tuple[int, set[str]]], assignment: Assignment, asked: str | None) -> int:
    """The column asked for, the one called as the assignment is, or the only one."""
    names = {asked} if asked is not None else {assignment.name, assignment.card.title.en, assignment.card.title.ko}
    wanted = {name.casefold() for name in names}
    called = [
        place for place, titles in columns if wanted & {title.casefold() for title in (*titles, sheet.cell(0, place))}
    ]
    if len(called) == 1:
        return called[0]
    if asked is None and len(columns) == 1:
        return columns[0][0]
    if not columns or (asked is not None and not called):
        raise UsageError("batch.worksheet.no_column", file=sheet.name)
    listed = ", ".join(shown(sheet.cell(0, place)) for place, _ in columns[:8])
    raise UsageError("batch.worksheet.which_column", file=sheet.name, names=listed)


def _scale(cell: str) -> float | None:
    """A full grade: None where nothing is said, 0 for what is no number (Moodle's scales of words)."""
    return None if not cell else (_value(cell) or 0.0)


def _value(cell: str) -> float | None:
    """A number with either decimal sign; None for anything else."""
    return float(cell.replace(",", ".")) if _NUMBER.fullmatch(cell) else None
