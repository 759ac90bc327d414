"""What proving an assignment found, as typed records; text is rendered last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

import msgspec

from autograder.judge.record import Outcome, Spent
from autograder.messages import Message, Text

Part = Literal[
    "reference", "stub", "right", "wrong", "checks", "budgets", "mutants", "languages", "editions", "data", "network"
]
PARTS: tuple[Part, ...] = get_args(Part)


class Flaw(msgspec.Struct, frozen=True):
    """Something about an assignment that does not hold."""

    part: Part
    message: Message
    diff: str | None = None
    """Of a mutant: what was changed."""


class Answer(msgspec.Struct, frozen=True):
    """One graded answer: what was stated of it and what it got, in the words of a report."""

    name: str
    kind: Literal["reference", "stub", "right", "wrong"]
    expected: str
    got: str
    outcomes: dict[str, Outcome]
    """By check."""
    cpu: dict[str, float]
    budgets: dict[str, tuple[Spent, ...]]
    """By check, for those that have any."""
    text: Text | None = None

    @property
    def holds(self) -> bool:
        """Whether it got what was stated."""
        return self.expected == self.got


class Tried(msgspec.Struct, frozen=True):
    """A mutant that was graded."""

    place: str
    kind: str
    line: int
    diff: str
    check: str | None
    """The first check that caught it."""
    outcome: Outcome | None
    equivalent: str | None = None
    """The reason, where it is recorded as no mistake."""


class Checked(msgspec.Struct, frozen=True):
    """A check, and what it is good for."""

    id: str
    question: str
    title: Text
    points: float
    cpu: float
    """CPU seconds of the reference."""
    wrong: tuple[str, ...]
    """The wrong answers that do not pass it."""
    mutants: int
    """The mutants that it was the first to catch."""
    alone: bool = False
    """Whether it catches some mutant too, though another check was always first."""


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """One assignment, proven or not."""

    assignment: str
    title: Text
    seeds: tuple[int, ...]
    level: str
    answers: tuple[Answer, ...]
    checks: tuple[Checked, ...]
    mutants: tuple[Tried, ...] | None
    """None where only those were made that were needed to see whether every check catches something."""
    made: int
    """How many mutants there are to be tried."""
    facts: dict[Part, Message]
    """What holds, by part; a part that was not looked at is absent."""
    flaws: tuple[Flaw, ...]
    seconds: dict[str, float]

    @property
    def proven(self) -> bool:
        """Whether everything that was looked at holds."""
        return not self.flaws

    def flaws_of(self, part: Part) -> Sequence[Flaw]:
        """What does not hold of one part."""
        return [flaw for flaw in self.flaws if flaw.part == part]
