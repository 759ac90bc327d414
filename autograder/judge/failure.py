"""How a check fails through the submission, as exceptions that only the judge raises.

    SubmissionFailure
    ├── Missing      not there, or not started
    ├── Wrong        the answer differs, or is of the wrong kind
    ├── Broke        the submission raised an exception, exited or crashed
    ├── TooSlow      it used more CPU than its budget, or waited for nothing
    └── TooMuch      it used more memory than it may

They carry a finding.  An exception of the submission is never raised again by its own class; but a
``Broke`` also inherits from the *built-in* it stands for, so that ``pytest.raises(ValueError)``
reads the same in a test that runs without the judge.  The others are no ``Exception``: a test that
expects "some exception" must not be content with a worker that died or a name that is missing.
"""

from __future__ import annotations

import builtins
from functools import cache

from autograder.judge.record import Finding, Outcome

_RAISABLE = (
    "ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "AttributeError", "RuntimeError", "OSError",
    "ArithmeticError", "OverflowError", "FileNotFoundError", "LookupError",
)  # fmt: skip


class SubmissionFailure(BaseException):
    """The submission failed a check; never the grader's fault."""

    outcome: Outcome = "wrong"

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.headline.code)
        self.finding = finding

    def __str__(self) -> str:
        # The text of the submission's own exception, so that pytest.raises(..., match=...) reads the same.
        return str(self.finding.headline.params.get("text", self.finding.headline.code))


class Missing(SubmissionFailure):
    """A name is not defined, or its body is still the stub's."""

    outcome: Outcome = "missing"


class Wrong(SubmissionFailure):
    """The answer is not the right one."""

    outcome: Outcome = "wrong"


class Broke(SubmissionFailure):
    """The submission's code raised, exited, crashed, or answered with something that is no answer."""

    outcome: Outcome = "raised"


class TooSlow(SubmissionFailure):
    """Out of CPU budget, or idle."""

    outcome: Outcome = "timeout"

    def __init__(self, finding: Finding, *, of_budget: bool = False, computing: bool = True) -> None:
        super().__init__(finding)
        self.of_budget = of_budget
        """Whether it was a test's own budget, tighter than the default."""
        self.computing = computing


class TooMuch(SubmissionFailure):
    """Out of memory."""

    outcome: Outcome = "memory"


class _BrokeWithException(Broke, Exception):
    """An exception that is none of the built-in ones."""


def broke_as(bases: tuple[str, ...]) -> type[Broke]:
    """``Broke``, or a subclass of it that is also the nearest built-in exception among ``bases``."""
    for name in bases:
        if name in _RAISABLE:
            return _raised_as(name)
    return _BrokeWithException if "Exception" in bases else Broke


@cache  # by the names above only: what a worker sends is not kept
def _raised_as(name: str) -> type[Broke]:
    return type(f"Submission{name}", (Broke, getattr(builtins, name)), {})
