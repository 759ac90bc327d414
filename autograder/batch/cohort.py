"""Grades a class: take in, hold against the roster, judge in parallel, write down each result as it comes."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec

from autograder.assignment import Assignment, Course
from autograder.batch import grades, overview
from autograder.batch.folder import OutFolder
from autograder.batch.intake import take_in
from autograder.batch.pool import Judge, Pool, Result, Work
from autograder.batch.reconcile import Ledger, reconcile
from autograder.batch.record import Cohort, Entry, Status
from autograder.batch.roster import Student, read_roster
from autograder.engine.environment import processors
from autograder.errors import UsageError
from autograder.judge.client import JudgeServer
from autograder.messages import Language

Progress = Callable[[Entry], None]


def grade_cohort(
    course: Course,
    assignment: Assignment,
    source: Path,
    out: Path,
    *,
    roster: Path | None = None,
    workers: int | None = None,
    seed: int | None = None,
    isolation: str = "auto",
    trust: bool = False,
    language: Language = "en",
    progress: Progress | None = None,
) -> Cohort:
    """Grade everything in ``source`` and write the results below ``out``.

    Args:
        source: a learning platform's export, or a folder or zip archive with an entry a student.
        out: gets ``index.html``, ``grades.csv``, ``reports/<id>.json`` and ``feedback/<id>/index.html``.
        roster: Moodle's grading worksheet; None looks for one beside ``source`` under its name (``class.zip``,
            ``class.csv``).
        workers: submissions at a time; None is one a CPU this process may use.
        seed: the run's secret; equal seeds give an equal ``grades.csv``.  None draws one.
        language: of everything written.
        progress: called with each entry once its result is written, in the order they come.

    Raises:
        UsageError: ``source``, ``roster`` or ``out`` cannot be used, or the isolation asked for cannot be had.
        GraderFault: the assignment or the machine does not allow grading anybody.
    """
    seed = secrets.randbits(63) if seed is None else seed
    workers = workers or processors()
    students, name = _roster(roster, source)
    folder = OutFolder(out)

    def start() -> Judge:
        return JudgeServer(course, assignment, seed=seed, isolation=isolation, trust=trust, workers=workers)

    entries: list[Entry] = []

    def record(entry: Entry) -> None:
        folder.record(entry, assignment.name, language)
        entries.append(entry)
        if progress is not None and entry.status != "missing":
            progress(entry)

    with tempfile.TemporaryDirectory(prefix="autograder-", ignore_cleanup_errors=True) as staging:
        ledger = reconcile(take_in(source, Path(staging)), students, name, assignment)
        _judge_all(ledger, Pool(start, workers), record)
    for entry in ledger.missing:
        record(entry)
    cohort = _cohort(entries, ledger, assignment, seed)
    folder.write(out / "grades.csv", grades.render(cohort, assignment, language))
    folder.write(out / "index.html", overview.render(cohort, assignment, language))
    return cohort


def _roster(given: Path | None, source: Path) -> tuple[list[Student] | None, str | None]:
    """The roster and its name."""
    if given is not None:
        return read_roster(given), given.name
    beside = source.with_suffix(".csv")
    if not source.is_file() or not beside.is_file():
        return None, None
    try:
        return read_roster(beside), beside.name
    except UsageError as error:
        if error.message.code == "batch.not_a_worksheet":  # some other file; the page says there was no roster
            return None, None
        raise


def _judge_all(ledger: Ledger, pool: Pool, record: Callable[[Entry], None]) -> None:
    entries = {handin.id: entry for handin, entry in ledger.handins}
    works: list[Work] = []
    for handin, entry in ledger.handins:
        if handin.problem is not None:
            record(msgspec.structs.replace(entry, status="unreadable", error=handin.problem))
        else:
            works.append(Work(handin.id, handin.path, entry.student))
    with pool:
        for result in pool.results(works):
            record(_filled(entries[result.work.id], result))


def _filled(entry: Entry, result: Result) -> Entry:
    """The entry with its result."""
    status: Status = "unreadable" if result.refusal else "error" if result.fault else "graded"
    return msgspec.structs.replace(entry, status=status, report=result.report, error=result.refusal or result.fault)


def _cohort(entries: list[Entry], ledger: Ledger, assignment: Assignment, seed: int) -> Cohort:
    levels = [entry.report.isolation.get("level") for entry in entries if entry.report]
    return Cohort(
        assignment=assignment.name,
        entries=tuple(sorted(entries, key=lambda entry: (entry.student, entry.id))),
        reconciliation=ledger.reconciliation,
        seed=seed,
        isolation=str(levels[0]) if levels else None,
    )
