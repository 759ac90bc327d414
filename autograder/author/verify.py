"""Proves an assignment's grader: the reference passes, the stub scores nothing, the bank gets its verdicts."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from autograder.assignment import Assignment, Course
from autograder.assignment.bank import BankAnswer, read_bank
from autograder.judge.client import JudgeServer
from autograder.judge.record import Report


@dataclass(frozen=True)
class Verdict:
    """One answer, what was expected of it, and what it got."""

    answer: str
    expected: str
    got: str
    report: Report

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
    bank: bool = True,
) -> Iterator[Verdict]:
    """Grade the reference, the stub and (unless ``bank`` is false) the whole bank; yields a verdict for each.

    Raises:
        GraderFault: the assignment cannot be graded at all.
    """
    assert assignment.reference is not None
    stub = assignment.public / f"{assignment.name}.py"
    answers: list[tuple[str, str, BankAnswer | None]] = [
        ("reference", assignment.reference.read_text(encoding="utf-8"), None),
        ("stub", stub.read_text(encoding="utf-8"), None),
        *(
            (f"{'right' if answer.right else 'wrong'}/{answer.name}", answer.source, answer)
            for answer in (read_bank(assignment) if bank else ())
        ),
    ]
    server = JudgeServer(course, assignment, seed=seed, isolation=isolation, trust=True, workers=workers)
    with tempfile.TemporaryDirectory(prefix="autograder-verify-") as folder, server:
        pending: list[tuple[str, BankAnswer | None, Future[Report]]] = []
        for number, (name, source, answer) in enumerate(answers):
            file = Path(folder) / str(number) / f"{assignment.name}.py"
            file.parent.mkdir()
            file.write_text(source, encoding="utf-8")
            pending.append((name, answer, server.submit(file)))
        for name, answer, future in pending:
            report = future.result()
            yield Verdict(name, _expected(name, answer), _got(name, answer, report), report)


def _expected(name: str, answer: BankAnswer | None) -> str:
    if name == "stub":
        return "missing everywhere, score 0"
    if answer is None or answer.right:
        return "passed everywhere"
    return f"fails {', '.join(sorted(answer.fails))}: {answer.outcome}"


def _got(name: str, answer: BankAnswer | None, report: Report) -> str:
    if report.passed:
        return "passed everywhere"
    outcomes = {check.outcome for question in report.questions for check in question.checks}
    if name == "stub" and outcomes == {"missing"} and report.score == 0:
        return "missing everywhere, score 0"
    failed = [question for question in report.questions if any(check.outcome != "passed" for check in question.checks)]
    kinds = {check.outcome for question in failed for check in question.checks} - {"passed", "waiting"}
    # The stated outcome must be there; a mistake that makes one answer wrong may make another raise.
    wanted = answer.outcome if answer is not None else ""
    kind = wanted if wanted in kinds and "error" not in kinds else "+".join(sorted(kinds))
    return f"fails {', '.join(sorted(question.name for question in failed))}: {kind}"
