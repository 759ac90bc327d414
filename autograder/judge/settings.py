"""What goes to the judge's process and what comes back."""

from __future__ import annotations

import msgspec

from autograder.judge.record import Report
from autograder.messages import Message


class Settings(msgspec.Struct, frozen=True):
    """What the judge is started with."""

    course: str
    assignment: str
    seed: int | None
    isolation: str
    trusted: bool
    hidden: bool
    workers: int


class Job(msgspec.Struct, frozen=True):
    """One submission to judge."""

    number: int
    path: str
    student: str | None


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a job; number 0 is the judge itself, ready or unable to be."""

    number: int
    report: Report | None = None
    refused: Message | None = None
    """The submission cannot be read, and why."""
    fault: Message | None = None
    """The grader's own fault."""
