"""Grades a class: take in, hold against the roster, judge in parallel, write down each result as it comes."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from autograder.assignment import Assignment, Course
from autograder.assignment.fingerprint import fingerprints
from autograder.batch import changes, grades, handback, late, overview, worksheet
from autograder.batch.exports import Kind
from autograder.batch.folder import OutFolder
from autograder.batch.intake import take_in
from autograder.batch.journal import Journal, Record
from autograder.batch.late import Policy
from autograder.batch.plan import Task, entries, plan, updated
from autograder.batch.pool import Judge, Pool, Result, Work
from autograder.batch.reconcile import Ledger, reconcile
from autograder.batch.record import Cohort, Entry
from autograder.batch.roster import Student, read_roster
from autograder.engine.environment import processors
from autograder.errors import UsageError
from autograder.judge.client import JudgeServer
from autograder.judge.needs import set_aside
from autograder.messages import Language, Message

if TYPE_CHECKING:
    from distributed import Client


class Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """How a class comes, and what goes back beside the results."""

    layout: str | None = None
    """One of ``intake.LAYOUTS``, where it cannot be told from the export."""
    pattern: str | None = None
    """An expression with the groups ``student_id`` and ``file_id``, for exports of no known layout."""
    sheet: Path | None = None
    """The platform's worksheet or gradebook, to be filled in (a copy of it is)."""
    column: str | None = None
    """Of the worksheet, where it cannot be told."""
    kinds: tuple[Kind, ...] = ()
    """Further forms to write the results in."""
    due: datetime | None = None
    """When the assignment was due, for exports that say when and not how late."""
    policy: Policy | None = None
    """Points as a function of lateness."""


class Progress(Protocol):
    """Is told how a run goes on."""

    def begin(self, total: int) -> None:
        """There are ``total`` hand-ins."""

    def started(self, student: str) -> None:
        """Somebody's is being judged now."""

    def done(self, entry: Entry, *, known: bool) -> None:
        """A result has been written down; ``known``: it was in the journal."""

    def told(self, message: Message) -> None:
        """There is something to know of the machines that judge; may come from another thread."""


class _Silent:
    def begin(self, total: int) -> None: ...

    def started(self, student: str) -> None: ...

    def done(self, entry: Entry, *, known: bool) -> None: ...

    def told(self, message: Message) -> None: ...


def grade_cohort(
    course: Course,
    assignment: Assignment,
    source: Path,
    out: Path,
    *,
    roster: Path | None = None,
    workers: int | None = None,
    scheduler: str | Client | None = None,
    seed: int | None = None,
    isolation: str = "auto",
    trust: bool = False,
    language: Language = "en",
    exchange: Exchange | None = None,
    progress: Progress | None = None,
) -> Cohort:
    """Grade everything in ``source`` and write the results below ``out``.

    What an earlier run with the same ``out`` found, even one that was killed, is used again as far as neither
    the submission nor what its grade depends on has changed.

    Args:
        source: a learning platform's export, or a folder or zip archive with an entry a student.
        out: gets ``index.html``, ``grades.csv``, ``reports/<id>.json``, ``feedback/<id>/index.html``,
            ``reconciliation.csv``, ``journal.sqlite``, ``changes.csv`` where points differ from the last finished
            run's, and what goes back to the platform (see :func:`autograder.batch.handback.write`).
        roster: the class list; None takes the worksheet, or one beside ``source`` under its name (``class.zip``,
            ``class.csv``).
        workers: submissions at a time; None is one a CPU this process may use.
        scheduler: have the workers of a Dask cluster judge instead: its address, the path of its scheduler file, or a
            ``distributed.Client`` of it.
        seed: the run's secret; equal seeds give an equal ``grades.csv``.  None takes that of the journal, or draws one.
        language: of everything written.
        exchange: how the class comes, and what goes back.
        progress: is told how it goes on.

    Raises:
        UsageError: ``source``, ``roster`` or ``out`` cannot be used, the isolation asked for cannot be had, no
            ``scheduler`` answers, or both ``workers`` and ``scheduler`` are given.
        GraderFault: the assignment or the machine does not allow grading anybody, the disk is full, or nobody is left
            in the cluster; what was graded stays graded.
    """
    if workers is not None and scheduler is not None:
        raise UsageError("batch.workers_and_scheduler")
    exchange, progress = exchange or Exchange(), progress or _Silent()
    students, name = _roster(roster or exchange.sheet, source)
    if exchange.sheet is not None:
        worksheet.check(exchange.sheet, assignment, exchange.column)  # before the work, not after it
    folder = OutFolder(out)
    with (
        Journal(out, assignment.name, assignment.card.imports) as journal,
        tempfile.TemporaryDirectory(prefix="autograder-", ignore_cleanup_errors=True) as staging,
    ):
        intake = take_in(
            source, Path(staging), layout=exchange.layout, pattern=exchange.pattern, assignment=assignment.name
        )
        ledger = reconcile(intake, students, name, assignment, due=exchange.due)
        seed = journal.begin(seed, secrets.randbits(63))
        run = _Run(folder, journal, seed, assignment, language, exchange.policy, progress)

        def start() -> Judge:
            if scheduler is not None:
                from autograder.batch.cluster import ClusterJudge  # needs Dask, which few have installed

                return ClusterJudge(
                    course,
                    assignment,
                    scheduler,
                    seed=seed,
                    isolation=isolation,
                    trust=trust,
                    language=language,
                    told=progress.told,
                )
            return JudgeServer(
                course, assignment, seed=seed, isolation=isolation, trust=trust, workers=workers or processors()
            )

        current = fingerprints(assignment, course.data)
        for question in set_aside(assignment):  # once the machine can grade it, it is to be judged
            current[question] += " set aside"
        run.grade(ledger, current, start, isolation, trust)
        cohort = run.cohort(ledger)
        folder.write(out / "grades.csv", grades.render(cohort, assignment, language))
        if cohort.changes:
            folder.write(out / "changes.csv", changes.render(cohort.changes, language))
        folder.write(out / "index.html", overview.render(cohort, assignment, language))
        handback.write(
            folder,
            cohort,
            assignment,
            language,
            sheet=exchange.sheet,
            column=exchange.column,
            kinds=exchange.kinds,
            due=exchange.due,
        )
        journal.finish({entry.id: found for entry in cohort.entries if (found := changes.standing(entry))})
    return cohort


class _Run:
    """One pass over a class."""

    def __init__(
        self,
        folder: OutFolder,
        journal: Journal,
        seed: int,
        assignment: Assignment,
        language: Language,
        policy: Policy | None,
        progress: Progress,
    ) -> None:
        self.folder, self.journal, self.seed = folder, journal, seed
        self.assignment, self.language = assignment, language
        self.policy, self.progress = policy, progress
        self.entries: list[Entry] = []

    def grade(
        self,
        ledger: Ledger,
        current: dict[str, str],
        start: Callable[[], Judge],
        isolation: str,
        trust: bool,
    ) -> None:
        """Judge what the journal does not know, and write everybody's results."""
        self.progress.begin(len(ledger.handins))
        tasks, refused = plan(
            ledger, self.journal, self.assignment, self.seed, current, trust=trust or isolation == "process"
        )
        for entry in refused:
            self._write(entry)
        for task in tasks:
            if not task.questions and task.known is not None:
                self._write_all(task, task.known, known=True)
        waiting = {task.digest: task for task in tasks if task.questions}
        works = [
            Work(task.digest, task.path, task.copies[0].entry.student, task.questions) for task in waiting.values()
        ]
        with Pool(start, lambda work: self.progress.started(work.student)) as pool:
            for result in pool.results(works):
                self._take(waiting[result.work.id], result, current)
        for entry in ledger.missing:
            self.folder.record(entry, self.assignment.name, self.language)
            self.entries.append(entry)

    def _take(self, task: Task, result: Result, current: dict[str, str]) -> None:
        """A result: committed first, then written for everybody who handed this in."""
        if result.fault is not None:  # the grader's own: it may be mended, so the next run tries again
            for copy in task.copies:
                self._write(msgspec.structs.replace(copy.entry, report=result.report, error=result.fault))
            return
        first = task.copies[0]
        record = Record(
            filename=first.filename,
            own_notes=len(first.notes),
            fingerprints=current,
            report=updated(task, result.report) if result.report is not None else None,
            refusal=result.refusal,
        )
        self.journal.keep(task.digest, self.seed, record)
        self._write_all(task, record)

    def _write_all(self, task: Task, record: Record, *, known: bool = False) -> None:
        for entry in entries(task, record):
            self._write(late.after(entry, self.policy), known=known)

    def _write(self, entry: Entry, *, known: bool = False) -> None:
        self.folder.record(entry, self.assignment.name, self.language)
        self.entries.append(entry)
        self.progress.done(entry, known=known)

    def cohort(self, ledger: Ledger) -> Cohort:
        """The class, graded."""
        ordered = tuple(sorted(self.entries, key=lambda entry: (entry.student, entry.id)))
        levels = [entry.report.isolation.get("level") for entry in ordered if entry.report]
        return Cohort(
            assignment=self.assignment.name,
            entries=ordered,
            reconciliation=ledger.reconciliation,
            seed=self.seed,
            isolation=str(levels[0]) if levels else None,
            changes=changes.compare(self.journal.standings(), ordered),
        )


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
