"""The reconciliation table: every hand-in and file that is not simply somebody's graded one, with why.

``reconciliation.csv``: ``kind,who,file,detail``.  Who is on the roster, handed in one readable work in time and was
graded is not in it; everybody and everything else is.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, get_args

import msgspec

from autograder.batch.grades import text
from autograder.batch.record import Cohort, Entry
from autograder.messages import Language
from autograder.report.as_csv import BOM
from autograder.report.wording import sentence

Kind = Literal[
    "unmatched", "stranger", "missing", "unreadable", "error", "late", "duplicate", "identical", "group", "replaced",
    "repaired", "beside",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
COLUMNS = ("kind", "who", "file", "detail")


class Line(msgspec.Struct, frozen=True):
    """One thing that is told."""

    kind: Kind
    who: str = ""
    """The student's id in ``grades.csv``."""
    file: str = ""
    detail: str = ""


def lines(cohort: Cohort, language: Language) -> list[Line]:
    """Everything there is to tell, in the order of ``KINDS`` and within it of the class."""
    found = [*_of_class(cohort, language), *(line for entry in cohort.entries for line in _of_entry(entry, language))]
    return sorted(found, key=lambda line: KINDS.index(line.kind))


def render(cohort: Cohort, language: Language) -> str:
    """The table as CSV, written as ``grades.csv`` is."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(COLUMNS)
    for line in lines(cohort, language):
        writer.writerow([line.kind, text(line.who), text(line.file), text(line.detail)])
    return BOM + buffer.getvalue()


def _of_class(cohort: Cohort, language: Language) -> Iterator[Line]:
    told = cohort.reconciliation
    reasons = [sentence(reason, language) for reason in told.reasons]
    for place, file in enumerate(told.unmatched):
        yield Line("unmatched", file=file, detail=reasons[place] if place < len(reasons) else "")
    for name in told.strangers:
        yield Line("stranger", name)
    yield from _alike("duplicate", told.duplicates)
    yield from _alike("identical", told.identical)
    groups: dict[str, list[str]] = {}
    for entry in cohort.entries:
        if entry.group:
            groups.setdefault(entry.group, []).append(entry.id)
    yield from _alike("group", groups.values())


def _alike(kind: Kind, groups: Iterable[Sequence[str]]) -> Iterator[Line]:
    for ids in groups:
        for name in ids:
            yield Line(kind, name, detail=", ".join(other for other in ids if other != name))


def _of_entry(entry: Entry, language: Language) -> Iterator[Line]:
    why = sentence(entry.error, language) if entry.error else ""
    if entry.status == "missing":
        yield Line("missing", entry.id, detail=entry.student)
    elif entry.status == "unreadable":
        yield Line("unreadable", entry.id, entry.origin, why)
    elif entry.status == "error":
        yield Line("error", entry.id, entry.origin, why)
    if entry.late:
        yield Line("late", entry.id, detail=entry.late)
    for name in entry.earlier:
        yield Line("replaced", entry.id, name)
    for note in entry.report.notes if entry.report else ():
        if note.code.partition(".")[2].startswith("note_"):  # what reading the hand-in mended or chose
            yield Line("repaired", entry.id, detail=sentence(note, language))
    for name in entry.beside:
        yield Line("beside", entry.id, name)
