"""What a grading run found, as typed records.  Text is rendered last, in the report room."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from autograder.messages import Message, Text

Outcome = Literal["passed", "wrong", "raised", "timeout", "memory", "missing", "waiting", "error"]
"""``error`` is the grader's own fault and is never charged to a student."""


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """Why a check did not pass, in fixed slots; a slot that does not apply is None.

    ``call``, ``expected`` and ``got`` are code and values as the learner would
    type them (``coo_to_csr([0, 1], ...)``), already shortened around the first difference.
    """

    headline: Message
    call: str | None = None
    expected: str | None = None
    got: str | None = None
    difference: Message | str | None = None
    cause: Message | Text | None = None
    hint: Text | None = None
    where: str | None = None
    """``file:line`` of the learner's own code, or of a notebook's cell."""
    trace: str | None = None
    """The learner's own frames only."""
    tolerance: str | None = None


class Spent(msgspec.Struct, frozen=True):
    """One tight budget of a check, and what was used of it; CPU seconds."""

    factor: float
    reference: float
    limit: float
    used: float

    @property
    def share(self) -> float:
        """The part of the budget that was used; above 1 it was missed."""
        return self.used / self.limit


class CheckResult(msgspec.Struct, frozen=True, kw_only=True):
    """One check of a question."""

    id: str
    title: Text
    visible: bool
    outcome: Outcome
    points: float
    max_points: float
    cpu_seconds: float
    """CPU seconds the submission's worker used in this check's calls."""
    budgets: tuple[Spent, ...] = ()
    """The tight budgets of the check, in order; an author wants to know by how much they were kept or missed."""
    finding: Finding | None = None
    answer: bytes = b""
    """Digest of the last answer before a failure, to tell mistakes apart by; no part of a report."""


class QuestionResult(msgspec.Struct, frozen=True, kw_only=True):
    """One question: the sum of its checks."""

    name: str
    title: Text
    points: float
    max_points: float
    checks: tuple[CheckResult, ...]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One submission, graded."""

    assignment: str
    submission: str
    student: str | None
    score: float
    max_score: float
    seed: int
    isolation: dict[str, Any]
    """As observed by the self-test: ``level``, ``gaps`` and the layers in force."""
    versions: dict[str, str]
    questions: tuple[QuestionResult, ...]
    stdout: str = ""
    notes: tuple[Message, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether every check passed."""
        return all(check.outcome == "passed" for question in self.questions for check in question.checks)

    @property
    def faulty(self) -> bool:
        """Whether some check could not be judged through the grader's own fault."""
        return any(check.outcome == "error" for question in self.questions for check in question.checks)
