"""A graded class, as typed records."""

from __future__ import annotations

from typing import Literal

import msgspec

from autograder.judge.record import Outcome, Report
from autograder.messages import Message

Status = Literal["graded", "unreadable", "error", "missing"]
"""``error`` is the grader's own fault: set aside by name, never charged."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One student of the class."""

    id: str
    """Unique in the class and safe as a file's name: ``reports/<id>.json``, ``feedback/<id>/``."""
    student: str
    status: Status
    report: Report | None = None
    """The grade.  Where the status is ``error`` it may be there, and is not complete."""
    error: Message | None = None
    """Why there is no grade."""
    participant: str | None = None
    number: str = ""
    """The institution's number of the student, where a roster says it."""
    email: str = ""
    late: str = ""
    """By how much, in the platform's own words; empty if in time or not known."""
    late_seconds: float | None = None
    """By how much; None if it cannot be told."""
    penalty: float = 0.0
    """Points taken off for it; the report's score is what is left."""
    beside: tuple[str, ...] = ()
    """Files that were handed in too and are not graded."""
    earlier: tuple[str, ...] = ()
    """What was handed in before and is replaced by this."""
    username: str = ""
    """What the student logs in with, where a roster says it."""
    group: str = ""
    """The same for those who handed in one work together."""
    when: str = ""
    """When it was handed in, in ISO 8601, where the export says it."""
    origin: str = ""
    """What the export calls the hand-in: its folder, or its first file."""

    @property
    def graded(self) -> Report | None:
        """The report, if it is a complete grade."""
        return self.report if self.status == "graded" else None

    @property
    def seconds(self) -> float:
        """CPU seconds the submission used in all checks."""
        if self.report is None:
            return 0.0
        return sum(check.cpu_seconds for question in self.report.questions for check in question.checks)


class Reconciliation(msgspec.Struct, frozen=True, kw_only=True):
    """What was collected, held against the roster.  Students are named by their entries' ids."""

    format: str
    """The layout the export was read as."""
    roster: str | None
    """The roster's file name; None if there was none."""
    matched: tuple[str, ...]
    missing: tuple[str, ...]
    """On the roster, nothing handed in."""
    strangers: tuple[str, ...]
    """Handed in, not on the roster; graded all the same."""
    late: tuple[str, ...]
    duplicates: tuple[tuple[str, ...], ...]
    """Several hand-ins of what seems to be one student; each is graded."""
    identical: tuple[tuple[str, ...], ...]
    """The same answer to the letter, untouched stubs aside."""
    unmatched: tuple[str, ...]
    """Files of the export that belong to nobody."""
    reasons: tuple[Message, ...] = ()
    """Why, for each of them."""


class Change(msgspec.Struct, frozen=True):
    """Somebody's points before and after a regrade."""

    id: str
    student: str
    before: float
    after: float
    why: tuple[tuple[str, Outcome | None, Outcome | None], ...]
    """Checks that came out differently: the outcome before and now, None where there was no such check."""


class Cohort(msgspec.Struct, frozen=True, kw_only=True):
    """A graded class: everybody on the roster and everybody who handed in, by name."""

    assignment: str
    entries: tuple[Entry, ...]
    reconciliation: Reconciliation
    seed: int
    isolation: str | None
    """The level in force; None if nothing was graded."""
    changes: tuple[Change, ...] = ()
    """Whose points differ from the last finished run's."""

    @property
    def missing(self) -> tuple[Entry, ...]:
        """Who handed in nothing."""
        return tuple(entry for entry in self.entries if entry.status == "missing")

    @property
    def faulty(self) -> bool:
        """Whether somebody has no complete grade through the grader's own fault."""
        return any(entry.status == "error" for entry in self.entries)
