"""The same grades for other programs: Gradescope, JUnit, Classroom 50, nbgrader.

``gradescope/<id>/results.json``, ``junit/<id>.xml``, ``classroom50/<id>/result.json`` and ``nbgrader.csv``.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Literal, get_args

from autograder.batch.folder import OutFolder
from autograder.batch.grades import text
from autograder.batch.record import Cohort, Entry
from autograder.judge.record import Report
from autograder.messages import Language
from autograder.report import classroom50, gradescope, junit
from autograder.report.wording import number, sentence

Kind = Literal["gradescope", "junit", "classroom50", "nbgrader"]
KINDS: tuple[Kind, ...] = get_args(Kind)
NBGRADER = (
    "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email",
    "raw_score", "late_submission_penalty", "score", "max_score",
)  # fmt: skip


def write(
    folder: OutFolder, cohort: Cohort, language: Language, kinds: Sequence[Kind], *, due: datetime | None = None
) -> None:
    """Write the files of ``kinds`` below the folder of results.

    Raises:
        UsageError: nothing can be written there.
    """
    for entry in cohort.entries:
        for kind in kinds:
            for name, content in _files(entry, kind, cohort.assignment, language):
                folder.write(folder.root / kind / name, content)
    if "nbgrader" in kinds:
        folder.write(folder.root / "nbgrader.csv", nbgrader(cohort, due))


def _files(entry: Entry, kind: Kind, assignment: str, language: Language) -> list[tuple[str, str]]:
    """What one student gets; nothing where there is no grade, but Gradescope is told why."""
    report = entry.graded
    if kind == "gradescope":
        if report is not None:
            return [(f"{entry.id}/results.json", gradescope.render(report, language))]
        if entry.status == "unreadable" and entry.error is not None:
            return [(f"{entry.id}/results.json", gradescope.refusal(sentence(entry.error, language)))]
    elif kind == "junit" and report is not None:
        return [(f"{entry.id}.xml", junit.render(report, language))]
    elif kind == "classroom50" and report is not None:
        return [(f"{entry.id}/result.json", classroom50.render(report, language, _origin(entry, assignment)))]
    return []


def _origin(entry: Entry, assignment: str) -> classroom50.Origin:
    """A batch has no repository: the addresses are those of its own results, beside which this file lies."""
    who = entry.username or entry.number or entry.id
    moment = _utc(entry.when)
    return classroom50.Origin(
        classroom=assignment,
        owner=who,
        submission=f"submit/{entry.id}",
        commit=f"../../reports/{entry.id}.json",
        release=f"../../feedback/{entry.id}/index.html",
        review=f"../../feedback/{entry.id}/index.html",
        submitted=moment,
        graded=moment,  # the time of grading would make each run's files differ
        username=who,
        group=bool(entry.group),
    )


def _utc(when: str) -> str:
    try:
        moment = datetime.fromisoformat(when)
    except ValueError:
        return classroom50.UNKNOWN_TIME
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def nbgrader(cohort: Cohort, due: datetime | None = None) -> str:
    """nbgrader's export of grades, as CSV that is quoted where it must be; no zero for who could not be graded."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(NBGRADER)
    for entry in cohort.entries:
        last, first = _names(entry.student)
        student = entry.username or entry.number or entry.participant or entry.id
        who = [text(value) for value in (entry.when, student, last, first, entry.email)]
        writer.writerow([text(cohort.assignment), due.isoformat() if due else "", *who, *_points(entry, entry.graded)])
    return buffer.getvalue()


def _points(entry: Entry, report: Report | None) -> list[str]:
    if report is None:
        return ["", "", "", ""]
    raw = report.score + entry.penalty
    return [number(raw), number(entry.penalty), number(report.score), number(report.max_score)]


def _names(name: str) -> tuple[str, str]:
    """Family name and given name, where the name tells them apart; else all of it is the family name."""
    if "," in name:
        last, _, first = name.partition(",")
    else:
        first, _, last = name.rpartition(" ")
    return last.strip(), first.strip()
