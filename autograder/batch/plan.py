"""What has to be judged: each content once, and of what the journal knows only the questions that changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from autograder.assignment import Assignment
from autograder.batch.journal import Journal, Record
from autograder.batch.reconcile import Ledger
from autograder.batch.record import Entry
from autograder.engine import LEVELS, REQUIRED
from autograder.errors import Unreadable
from autograder.judge.record import CheckResult, QuestionResult, Report
from autograder.messages import Message
from autograder.submission import read
from autograder.submission.handin import Handin


class Copy(msgspec.Struct, frozen=True):
    """One student's hand-in of a content that others may have handed in too."""

    entry: Entry
    label: str
    filename: str
    notes: tuple[Message, ...]
    """What reading this very file has to tell."""


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """One content."""

    digest: str
    path: Path
    copies: tuple[Copy, ...]
    known: Record | None
    """What the journal holds of it."""
    questions: tuple[str, ...]
    """What has to be judged; empty if nothing has to be."""


def plan(
    ledger: Ledger,
    journal: Journal,
    assignment: Assignment,
    seed: int,
    fingerprints: Mapping[str, str],
    *,
    trust: bool,
) -> tuple[list[Task], list[Entry]]:
    """Tasks in the order of the class, and the entries of those whose hand-in cannot be read."""
    found: dict[str, tuple[Path, list[Copy]]] = {}
    refused: list[Entry] = []
    for handin, entry in ledger.handins:
        try:
            if handin.problem is not None:
                raise Unreadable(handin.problem.code, **handin.problem.params)
            content = read(handin.path, assignment.name, assignment.public_names)
        except Unreadable as error:
            refused.append(msgspec.structs.replace(entry, status="unreadable", error=error.message))
            continue
        found.setdefault(content.digest, (handin.path, []))[1].append(_copy(entry, content))
    tasks = []
    for digest, (path, copies) in found.items():
        known = journal.find(digest, seed)
        if known is not None and not _usable(known, trust=trust):
            known = None
        questions = _outdated(known, fingerprints)
        task = Task(digest=digest, path=path, copies=tuple(copies), known=known, questions=questions)
        tasks.append(task)
    return tasks, refused


def _copy(entry: Entry, content: Handin) -> Copy:
    return Copy(entry, content.label, content.filename, content.notes)


def _usable(known: Record, *, trust: bool) -> bool:
    """A grade found where nothing confined the submission counts only while submissions are trusted."""
    return trust or known.report is None or known.report.isolation.get("level") in LEVELS[LEVELS.index(REQUIRED) :]


def _outdated(known: Record | None, fingerprints: Mapping[str, str]) -> tuple[str, ...]:
    if known is None:
        return tuple(fingerprints)
    changed = tuple(name for name, value in fingerprints.items() if known.fingerprints.get(name) != value)
    gone = known.fingerprints.keys() - fingerprints.keys()
    return tuple(fingerprints) if (gone or (changed and known.report is None)) else changed


def updated(task: Task, report: Report) -> Report:
    """The report of a content: what was judged now, and of the other questions what was known."""
    known = task.known.report if task.known is not None else None
    if known is None or len(task.questions) == len(report.questions):
        return msgspec.structs.replace(report, student=None)
    before = {question.name: question for question in known.questions}
    questions = tuple(
        question
        if question.name in task.questions
        else msgspec.structs.replace(before[question.name], title=question.title)
        for question in report.questions
    )
    return _summed(msgspec.structs.replace(report, student=None), questions)


def _summed(report: Report, questions: tuple[QuestionResult, ...]) -> Report:
    return msgspec.structs.replace(
        report,
        questions=questions,
        score=sum(question.points for question in questions),
        max_score=sum(question.max_points for question in questions),
    )


def entries(task: Task, record: Record) -> Iterator[Entry]:
    """The entry of everybody who handed this content in."""
    for copy in task.copies:
        if record.refusal is not None:
            yield msgspec.structs.replace(copy.entry, status="unreadable", error=record.refusal)
        else:
            assert record.report is not None
            yield msgspec.structs.replace(copy.entry, status="graded", report=_report_for(copy, record))


def _report_for(copy: Copy, record: Record) -> Report:
    """The content's report as that of this student's file."""
    assert record.report is not None

    def check(result: CheckResult) -> CheckResult:
        finding = result.finding
        if finding is None or copy.filename == record.filename:
            return result
        where, trace = _renamed(finding.where, record, copy), finding.trace
        if trace is not None:
            trace = "\n".join(_renamed(line, record, copy) or "" for line in trace.split("\n"))
        return msgspec.structs.replace(result, finding=msgspec.structs.replace(finding, where=where, trace=trace))

    questions = tuple(
        msgspec.structs.replace(question, checks=tuple(map(check, question.checks)))
        for question in record.report.questions
    )
    return msgspec.structs.replace(
        record.report,
        submission=copy.label,
        student=copy.entry.student,
        questions=questions,
        notes=(*copy.notes, *record.report.notes[record.own_notes :]),
    )


def _renamed(place: str | None, record: Record, copy: Copy) -> str | None:
    if place is not None and place.startswith(record.filename):
        return copy.filename + place[len(record.filename) :]
    return place
