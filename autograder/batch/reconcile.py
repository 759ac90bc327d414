"""Holds what was collected against the roster."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from autograder.assignment import Assignment
from autograder.batch.intake.model import Handin, Intake
from autograder.batch.intake.names import safe_names
from autograder.batch.record import Entry, Reconciliation
from autograder.batch.roster import Student
from autograder.errors import Unreadable
from autograder.messages import Message
from autograder.submission import read
from autograder.submission.naming import shown


class Ledger(msgspec.Struct, frozen=True, kw_only=True):
    """Every student with what is known before grading."""

    handins: tuple[tuple[Handin, Entry], ...]
    """What is to be graded, and the entry to fill in; its status is ``error`` until a grade replaces it."""
    missing: tuple[Entry, ...]
    reconciliation: Reconciliation


def reconcile(intake: Intake, roster: Sequence[Student] | None, name: str | None, assignment: Assignment) -> Ledger:
    """Join hand-ins and roster, by the participant's number where there is one, else by a name only one has.

    ``name`` is the roster's, to be told.
    """
    students = _joined(intake.handins, roster or ())
    handins = tuple((handin, _entry(handin, students.get(handin.id))) for handin in intake.handins)
    came = {student.participant for student in students.values()}
    absent = [student for student in roster or () if student.participant not in came]
    missing = _missing(absent, [handin.id for handin in intake.handins])
    entries = [entry for _, entry in handins]
    return Ledger(
        handins=handins,
        missing=missing,
        reconciliation=Reconciliation(
            format=intake.format,
            roster=name,
            matched=tuple(entry.id for entry in entries if entry.id in students),
            missing=tuple(entry.id for entry in missing),
            strangers=tuple(entry.id for entry in entries if roster is not None and entry.id not in students),
            late=tuple(entry.id for entry in entries if entry.late),
            duplicates=_duplicates(handins),
            identical=identical(intake.handins, assignment),
            unmatched=intake.unmatched,
        ),
    )


def _joined(handins: Iterable[Handin], roster: Sequence[Student]) -> dict[str, Student]:
    """The roster's row of each hand-in that has one."""
    by_number = {student.participant: student for student in roster}
    names = Counter(student.name for student in roster)
    by_name = {student.name: student for student in roster if student.name and names[student.name] == 1}
    found = {}
    for handin in handins:
        known = by_number.get(handin.participant) if handin.participant else by_name.get(handin.student)
        if known is not None:
            found[handin.id] = known
    return found


def _entry(handin: Handin, student: Student | None) -> Entry:
    return Entry(
        id=handin.id,
        student=shown((student.name if student else "") or _called(handin)),
        status="error",
        participant=handin.participant,
        number=student.number if student else "",
        email=student.email if student else "",
        late=student.late if student else "",
        beside=handin.beside,
    )


def _called(handin: Handin) -> str:
    """The student's name in the export; under blind marking everybody has the same one."""
    blind = handin.student in {"Participant", "참가자"} and handin.participant is not None
    return f"{handin.student} {handin.participant}" if blind else handin.student


def _missing(absent: Sequence[Student], taken: Sequence[str]) -> tuple[Entry, ...]:
    keys = {f"{student.name or 'Participant'}_{student.participant}": student for student in absent}
    ids = safe_names({**{f"/{name}": name for name in taken}, **{key: key for key in keys}})
    return tuple(
        Entry(
            id=ids[key],
            student=shown(student.name or f"Participant {student.participant}"),
            status="missing",
            error=Message("batch.missing"),
            participant=student.participant,
            number=student.number,
            email=student.email,
        )
        for key, student in keys.items()
    )


def _duplicates(handins: Iterable[tuple[Handin, Entry]]) -> tuple[tuple[str, ...], ...]:
    """Hand-ins of one participant, or, where the export numbers nobody, of one name."""
    alike: dict[str, list[str]] = defaultdict(list)
    for handin, entry in handins:
        name = unicodedata.normalize("NFKC", entry.student).casefold()
        alike[handin.participant or name].append(entry.id)
    return tuple(tuple(ids) for ids in alike.values() if len(ids) > 1)


def identical(handins: Iterable[Handin], assignment: Assignment) -> tuple[tuple[str, ...], ...]:
    """Groups of hand-ins that hold the same answer, whatever its file is called or encoded in.

    The stub as it was given out is nobody's answer.
    """
    given_out = {cells for name in _editions(assignment) if (cells := _read(name, assignment)[1])}
    alike: dict[str, list[str]] = defaultdict(list)
    for handin in handins:
        digest, cells = ("", ()) if handin.problem else _read(handin.path, assignment)
        if digest and cells not in given_out:
            alike[digest].append(handin.id)
    return tuple(tuple(ids) for ids in alike.values() if len(ids) > 1)


def _editions(assignment: Assignment) -> list[Path]:
    return [assignment.public / f"{assignment.name}{ending}" for ending in (".py", ".ipynb", ".ko.ipynb")]


def _read(path: Path, assignment: Assignment) -> tuple[str, tuple[str, ...]]:
    """Digest and code; both empty where it cannot be read, which the judge will tell."""
    try:
        handin = read(path, assignment.name, assignment.public_names)
    except Unreadable:
        return "", ()
    return handin.digest, handin.cells
