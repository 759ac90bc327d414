"""Holds what was collected against the roster."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from autograder.assignment import Assignment
from autograder.batch.intake.model import Handin, Intake
from autograder.batch.intake.names import safe_names
from autograder.batch.join import Finder, expanded
from autograder.batch.late import as_words, seconds_after, seconds_in
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


def reconcile(
    intake: Intake,
    roster: Sequence[Student] | None,
    name: str | None,
    assignment: Assignment,
    *,
    due: datetime | None = None,
) -> Ledger:
    """Join hand-ins and roster (see :mod:`autograder.batch.join`).

    Args:
        name: the roster's, to be told.
        due: when the assignment was due, for exports that say when and not how late.
    """
    rows, collected = roster or (), expanded(intake.handins, roster or ())
    finder = Finder(rows)
    places = {handin.id: place for handin in collected if (place := finder.find(handin)) is not None}
    handins = tuple((handin, _entry(handin, _row(rows, places.get(handin.id)), due)) for handin in collected)
    came = set(places.values())
    missing = _missing([row for place, row in enumerate(rows) if place not in came], [each.id for each in collected])
    entries = [entry for _, entry in handins]
    return Ledger(
        handins=handins,
        missing=missing,
        reconciliation=Reconciliation(
            format=intake.format,
            roster=name,
            matched=tuple(entry.id for entry in entries if entry.id in places),
            missing=tuple(entry.id for entry in missing),
            strangers=tuple(entry.id for entry in entries if roster is not None and entry.id not in places),
            late=tuple(entry.id for entry in entries if entry.late),
            duplicates=_duplicates(handins, places),
            identical=identical(collected, assignment),
            unmatched=intake.unmatched,
            reasons=intake.reasons,
        ),
    )


def _row(rows: Sequence[Student], place: int | None) -> Student | None:
    return None if place is None else rows[place]


def _entry(handin: Handin, student: Student | None, due: datetime | None) -> Entry:
    known = student or Student()
    words = known.late or handin.late
    seconds = seconds_after(handin.when, due) if due is not None and handin.when else seconds_in(words)
    if due is not None and seconds and words in ("", "LATE"):
        words = as_words(seconds)
    return Entry(
        id=handin.id,
        student=shown(known.name or _called(handin)),
        status="error",
        participant=handin.participant or known.participant or None,
        number=known.number or known.username or handin.number,
        username=known.username,
        email=known.email or handin.email,
        late=words,
        late_seconds=seconds,
        beside=handin.beside,
        earlier=handin.earlier,
        group=handin.group,
        when=handin.when,
        origin=handin.origin,
    )


def _called(handin: Handin) -> str:
    """The student's name in the export; under blind marking everybody has the same one."""
    blind = handin.student in {"Participant", "참가자"} and handin.participant is not None
    return f"{handin.student} {handin.participant}" if blind else handin.student


def _missing(absent: Sequence[Student], taken: Sequence[str]) -> tuple[Entry, ...]:
    keys = {f"{_known_as(student)}_{_told_by(student)}".rstrip("_"): student for student in absent}
    ids = safe_names({**{f"/{name}": name for name in taken}, **{key: key for key in keys}})
    return tuple(
        Entry(
            id=ids[key],
            student=shown(student.name or f"{_known_as(student)} {_told_by(student)}"),
            status="missing",
            error=Message("batch.missing"),
            participant=student.participant or None,
            number=student.number or student.username,
            username=student.username,
            email=student.email,
        )
        for key, student in keys.items()
    )


def _known_as(student: Student) -> str:
    return student.name or ("Participant" if student.participant else "Student")


def _told_by(student: Student) -> str:
    return student.participant or student.number or student.username or student.email


def _duplicates(handins: Iterable[tuple[Handin, Entry]], places: Mapping[str, int]) -> tuple[tuple[str, ...], ...]:
    """Hand-ins of one row of the roster, of one participant, or, where the export numbers nobody, of one name."""
    alike: dict[str, list[str]] = defaultdict(list)
    for handin, entry in handins:
        name = unicodedata.normalize("NFKC", entry.student).casefold()
        row = f"/{places[handin.id]}" if handin.id in places else ""
        alike[row or handin.participant or handin.number or name].append(entry.id)
    return tuple(tuple(ids) for ids in alike.values() if len(ids) > 1)


def identical(handins: Iterable[Handin], assignment: Assignment) -> tuple[tuple[str, ...], ...]:
    """Groups of hand-ins that hold the same answer, whatever its file is called or encoded in.

    The stub as it was given out is nobody's answer, and what a group handed in together is one hand-in.
    """
    given_out = {cells for name in _editions(assignment) if (cells := _read(name, assignment)[1])}
    alike: dict[str, list[str]] = defaultdict(list)
    groups: set[str] = set()
    for handin in handins:
        if handin.group in groups:
            continue
        groups.update({handin.group} - {""})
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
