"""``grades.csv``: a row a student.

The same run on the same class gives the same bytes: nothing measured is in it.  A score stands only where
the grade is complete; who could not be graded has the status and the reason, and no zero.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from autograder.assignment import Assignment
from autograder.batch.record import Cohort, Entry
from autograder.messages import Language
from autograder.report.as_csv import BOM  # without it a Korean Excel reads UTF-8 as cp949
from autograder.report.clean import cell
from autograder.report.wording import number, sentence

FIXED = ("id", "student", "participant", "number", "email", "status", "late", "score", "max_score")
LATE = "late_penalty"
"""The column there is where a late policy took points off: the score is what is left of the questions' points."""
_WIDE_SIGNS = "＝＋－＠"


def render(cohort: Cohort, assignment: Assignment, language: Language) -> str:
    """The class as CSV with Windows line ends and a byte order mark; headings are the same in both languages."""
    questions = [question.name for question in assignment.questions]
    penalties = any(entry.penalty for entry in cohort.entries)
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow([*FIXED, *map(text, questions), *([LATE] if penalties else []), "notes"])
    for entry in cohort.entries:
        writer.writerow(_row(entry, questions, language, penalties=penalties))
    return BOM + buffer.getvalue()


def _row(entry: Entry, questions: Sequence[str], language: Language, *, penalties: bool) -> list[str]:
    report = entry.graded
    points = {question.name: number(question.points) for question in report.questions} if report else {}
    score = [number(report.score), number(report.max_score)] if report else ["", ""]
    said = [*([entry.error] if entry.error else []), *(entry.report.notes if entry.report else ())]
    taken = [number(entry.penalty) if report else ""] if penalties else []
    notes = " ".join(sentence(message, language) for message in said)
    who = [entry.id, entry.student, entry.participant or "", entry.number, entry.email, entry.status, entry.late]
    return [*map(text, who), *score, *(points.get(name, "") for name in questions), *taken, text(notes)]


def text(value: str) -> str:
    """Text no spreadsheet takes for a formula; East Asian ones also take the wide signs for one."""
    safe = cell(value)
    return f"'{safe}" if safe[:1] and safe[0] in _WIDE_SIGNS else safe
