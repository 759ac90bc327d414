"""A submission made ready: the module it defines, as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.assignment import Assignment
from autograder.engine.selftest import Engine
from autograder.engine.session import IDLE_SECONDS, Ended, Limits, Raised, Session
from autograder.errors import Unreadable
from autograder.judge.failure import SubmissionFailure
from autograder.messages import Message
from autograder.submission import read

_READING = Limits(cpu=20.0)
_PATIENCE, _IMPATIENT = 60.0, 1.0
"""Seconds a submission may sleep in all its checks together, and in a single call after that."""


@dataclass
class Subject:
    """What a worker is given to load."""

    label: str
    filename: str
    source: str
    code: bytes = b""
    """``source`` compiled by a worker, for workers; empty where it has to be compiled by each."""
    lines: list[list[int]] = field(default_factory=list)
    """For each line of ``source``: the notebook cell and the line in it; empty for a plain file."""
    files: dict[str, bytes] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    defined: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()
    digest: str = ""
    load_failure: SubmissionFailure | None = None
    printed: str | None = None
    """What was printed while the module was loaded the first time."""
    idle_seconds: float = 0.0
    """Seconds in which its workers wanted no CPU though they were asked for something."""

    @property
    def may_idle(self) -> float:
        """Seconds it may sleep in the next call: naps that each stay below the limit must not add up to hours."""
        return IDLE_SECONDS if self.idle_seconds < _PATIENCE else _IMPATIENT

    def place(self, line: int) -> str | None:
        """Where the learner finds line ``line`` of the module; None where there is no such line.

        The number comes from the worker: one that is not the file's own could carry anything.
        """
        if not 0 < line <= self.source.count("\n") + 1:
            return None
        if self.lines and 0 < line <= len(self.lines):
            cell, inside = self.lines[line - 1]
            if cell:
                return f"{self.filename}[{cell}]:{inside}"
            line = inside
        return f"{self.filename}:{line}"


def reference_subject(assignment: Assignment) -> Subject:
    """The reference solution, to be treated as any submission."""
    assert assignment.reference is not None
    return Subject("reference", f"{assignment.name}.py", assignment.reference.read_text(encoding="utf-8"))


def compile_subject(subject: Subject, engine: Engine) -> None:
    """Have a worker compile the subject's source, once for all its checks."""
    with engine.spawn() as session:
        subject.code = session.request("compiled", subject.source, subject.filename, limits=_READING)


def read_subject(path: Path, assignment: Assignment, engine: Engine, others: Sequence[Assignment] = ()) -> Subject:
    """Read a hand-in, and let a confined worker find the module in it.  Nothing of it is run.

    ``others`` are the course's other assignments, to recognise a file that was handed in for the wrong one.

    Raises:
        Unreadable: it cannot be read, and why.
    """
    names = list(assignment.public_names)
    handin = read(path, assignment.name, names)
    session: Session
    with engine.spawn() as session:
        try:
            found = session.request("extract", handin.kind, list(handin.cells), names, limits=_READING)
            code = (
                b""
                if found["error"]
                else session.request("compiled", found["source"], handin.filename, limits=_READING)
            )
        except (Ended, Raised) as error:
            raise Unreadable("submission.too_complex") from error
    if found["error"] is not None:
        code, params = found["error"]
        raise Unreadable(code, **params)
    defined = set(found["defined"])
    if not defined.intersection(names) and not found["aliases"]:
        meant = max(others, key=lambda other: len(defined.intersection(other.public_names)), default=None)
        if meant is not None and defined.intersection(meant.public_names):
            raise Unreadable("judge.wrong_assignment", name=handin.label, asked=assignment.name, meant=meant.name)
        raise Unreadable("judge.no_names", name=handin.label, asked=assignment.name, names=", ".join(names))
    notes = tuple(Message(code, params) for code, params in found["notes"])
    return Subject(
        label=handin.label,
        filename=handin.filename,
        source=found["source"],
        code=code,
        lines=found["lines"],
        files=dict(handin.files),
        aliases=found["aliases"],
        defined=tuple(found["defined"]),
        notes=(*handin.notes, *notes),
        digest=handin.digest,
    )
