"""The verdicts of an assignment's grader: the reference passes, the stub scores nothing, the bank gets what it states."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from autograder.assignment import Assignment, Course
from autograder.assignment.bank import BankAnswer, read_bank
from autograder.judge.client import JudgeServer
from autograder.judge.record import Report
from autograder.judge.settings import Terms

Kind = Literal["reference", "stub", "right", "wrong"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True)
class Candidate:
    """One answer to be graded, and what is stated of it."""

    kind: Kind
    source: str
    answer: BankAnswer | None = None

    @property
    def name(self) -> str:
        """``reference``, ``stub``, ``right/NAME`` or ``wrong/NAME``."""
        return f"{self.kind}/{self.answer.name}" if self.answer else self.kind

    @property
    def expected(self) -> str:
        """In the words of a report: ``passed``, ``missing``, or the questions that fail and the outcome they fail with."""
        if self.kind == "stub":
            return "missing"
        if self.answer is None or self.answer.right:
            return "passed"
        return f"{', '.join(sorted(self.answer.fails))}: {self.answer.outcome}"


@dataclass(frozen=True)
class Verdict:
    """One answer, what was expected of it, and what it got."""

    candidate: Candidate
    report: Report

    @property
    def answer(self) -> str:
        """The answer's name."""
        return self.candidate.name

    @property
    def expected(self) -> str:
        """What was stated."""
        return self.candidate.expected

    @property
    def got(self) -> str:
        """The same words for what happened."""
        return _got(self.candidate, self.report)

    @property
    def right(self) -> bool:
        """Whether the grader did what it should."""
        return self.expected == self.got


def verify(
    course: Course,
    assignment: Assignment,
    *,
    seed: int | None = None,
    isolation: str = "auto",
    workers: int = 2,
    kinds: Sequence[Kind] = KINDS,
) -> Iterator[Verdict]:
    """Grade the answers of these kinds; yields a verdict for each.

    Raises:
        GraderFault: the assignment cannot be graded at all.
    """
    stub = (assignment.public / f"{assignment.name}.py").read_text(encoding="utf-8")
    server = JudgeServer(course, assignment, seed=seed, isolation=isolation, trust=True, workers=workers)
    with server:
        known = [candidate for candidate in candidates(assignment, stub) if candidate.kind in kinds]
        yield from grade_all(server, assignment, known)


def candidates(assignment: Assignment, stub: str | None) -> list[Candidate]:
    """The reference, the stub where there is one, and the bank.

    Raises:
        GraderFault: an answer of the bank cannot be read.
    """
    assert assignment.reference is not None
    found = [Candidate("reference", assignment.reference.read_text(encoding="utf-8"))]
    if stub is not None:
        found.append(Candidate("stub", stub))
    for answer in read_bank(assignment):
        found.append(Candidate("right" if answer.right else "wrong", answer.source, answer))
    return found


def grade_all(
    server: JudgeServer, assignment: Assignment, answers: Sequence[Candidate], *, own: bool = False
) -> Iterator[Verdict]:
    """Grade every answer, several at a time; yields the verdicts in order.

    ``own``: of a wrong answer only the questions that it should fail.
    """
    with tempfile.TemporaryDirectory(prefix="autograder-verify-") as folder:
        pending: list[tuple[Candidate, Future[Report]]] = []
        for number, candidate in enumerate(answers):
            file = hand_in(Path(folder), number, assignment, candidate.source)
            questions = sorted(candidate.answer.fails) if own and candidate.answer and candidate.kind == "wrong" else ()
            pending.append((candidate, server.submit(file, questions=questions)))
        for candidate, future in pending:
            yield Verdict(candidate, future.result())


def hand_in(folder: Path, number: int, assignment: Assignment, source: str) -> Path:
    """Write ``source`` as a submission of its own below ``folder``."""
    file = folder / str(number) / f"{assignment.name}.py"
    file.parent.mkdir()
    file.write_text(source, encoding="utf-8", newline="\n")
    return file


def _got(candidate: Candidate, report: Report) -> str:
    if report.passed:
        return "passed"
    outcomes = {check.outcome for question in report.questions for check in question.checks}
    if candidate.kind == "stub" and outcomes == {"missing"} and report.score == 0:
        return "missing"
    failed = [
        question
        for question in report.questions
        if any(check.outcome not in ("passed", "waiting") for check in question.checks)
    ]
    kinds = {check.outcome for question in failed for check in question.checks} - {"passed", "waiting"}
    # The stated outcome must be there; a mistake that makes one answer wrong may make another raise.
    wanted = candidate.answer.outcome if candidate.answer is not None else ""
    kind = wanted if wanted in kinds and "error" not in kinds else "+".join(sorted(kinds))
    return f"{', '.join(sorted(question.name for question in failed))}: {kind}"


PATIENT = Terms(patience=2.5, diagnose=False, offline=True)
"""An author wants to know by how much a slow answer misses its budget, so it is stopped only well beyond it."""
