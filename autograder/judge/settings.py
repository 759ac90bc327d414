"""What goes to the judge's process and what comes back."""

from __future__ import annotations

import msgspec

from autograder.judge.record import Report
from autograder.messages import Message


class Terms(msgspec.Struct, frozen=True):
    """What an author may change where a grader itself is to be proven; a grade is always given on the terms below."""

    base: float = 1.0
    """CPU seconds every check may use beyond its multiple of the reference's."""
    patience: float = 1.0
    """How many times a tight budget is let run before it is stopped: it is missed all the same."""
    diagnose: bool = True
    """Whether mistakes are named."""
    offline: bool = False
    """Whether the tests themselves are refused the network, as submissions always are."""


class Settings(msgspec.Struct, frozen=True):
    """What the judge is started with."""

    course: str
    assignment: str
    seed: int | None
    isolation: str
    trusted: bool
    hidden: bool
    workers: int
    terms: Terms = Terms()


class Job(msgspec.Struct, frozen=True):
    """One submission to judge."""

    number: int
    path: str
    student: str | None
    checks: tuple[str, ...] = ()
    """Only these checks, in this order; the others are waiting.  Empty for a grade: all of them."""
    questions: tuple[str, ...] = ()
    """Only these questions' checks; the others are waiting.  Empty for a grade: all of them."""
    seed: int | None = None
    """Another seed than the run's, with the reference rehearsed anew."""
    stop: bool = False
    """Whether the first check that does not pass is the last one."""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a job; number 0 is the judge itself, ready or unable to be."""

    number: int
    report: Report | None = None
    refused: Message | None = None
    """The submission cannot be read, and why."""
    fault: Message | None = None
    """The grader's own fault."""
