"""The errors a person may meet, on one page.

    AutograderError
    ├── UsageError             the person at the keyboard can mend it        exit code 2
    │   └── Unreadable         what was handed in cannot be read             exit code 2
    └── GraderFault            the grader or the assignment is broken        exit code 3
        └── IsolationTooWeak   this machine cannot confine what it would run exit code 3

What a *submission* does wrong is never an exception that leaves the judge: it is an
outcome in a report (see ``autograder.judge.record``).  The two never share a class.
"""

from __future__ import annotations

from autograder.messages import Language, Message, Param, render


class AutograderError(Exception):
    """Base of every error this package raises on purpose.

    ``message`` is kept as data, so that it can be shown in the reader's language.
    """

    exit_code = 3

    def __init__(self, code: str, **params: Param) -> None:
        self.message = Message(code, params)
        super().__init__(render(self.message, "en"))

    def text(self, language: Language) -> str:
        """The error in the reader's language: what happened and what to do next."""
        return render(self.message, language)


class UsageError(AutograderError):
    """Bad usage or unreadable input: one line saying what, and what to do."""

    exit_code = 2


class Unreadable(UsageError):
    """A submission that cannot be read.  Nothing of it was executed."""


class GraderFault(AutograderError):
    """The grader's own fault, or the assignment's: never charged to a student."""

    exit_code = 3


class IsolationTooWeak(GraderFault):
    """Graded runs fail closed where submissions cannot be confined."""
