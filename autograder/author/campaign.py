"""Grades mutants by the hundred: the warm judge that grades submissions, told to stop where a mistake is seen."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import NamedTuple

from autograder.assignment import Assignment
from autograder.author.mutants import Mutant
from autograder.author.verify import hand_in
from autograder.errors import GraderFault, Unreadable
from autograder.judge.client import JudgeServer
from autograder.judge.record import CheckResult, Outcome, Report
from autograder.judge.settings import Terms

HASTY = Terms(base=0.3, diagnose=False, offline=True)
"""An endless loop is seen soon; the multiple of the reference's time stays what it is for a submission."""


class Caught(NamedTuple):
    """How a mutant was told from the reference."""

    check: str
    """Empty where it could not even be read as a submission."""
    outcome: Outcome


class Campaign:
    """Mutants of one assignment against its checks.

    ``reference`` is a report of the reference: it tells which checks there are, and what each costs.
    """

    def __init__(self, server: JudgeServer, assignment: Assignment, reference: Report) -> None:
        self.server, self.assignment = server, assignment
        self._checks = {check.id: question.name for question in reference.questions for check in question.checks}
        costs = {check.id: check.cpu_seconds for question in reference.questions for check in question.checks}
        self._cheap_first = sorted(costs, key=lambda name: costs[name])

    def catch(self, mutants: Sequence[Mutant]) -> Iterator[Caught | None]:
        """For each mutant the first check that does not pass, cheap ones of its own question before all others."""
        with tempfile.TemporaryDirectory(prefix="autograder-mutants-") as folder:
            pending = []
            for number, mutant in enumerate(mutants):
                file = hand_in(Path(folder), number, self.assignment, mutant.source)
                pending.append(self.server.submit(file, checks=self._order(mutant), stop=True))
            for future in pending:
                yield _first(future)

    def exercise(self, checks: Iterable[str], mutants: Sequence[Mutant], *, at_once: int = 8) -> dict[str, str]:
        """For each of ``checks`` that some mutant does not pass, the place of that mutant.

        Only mutants that matter to a check's own question are tried, and no more than are needed.
        """
        left, found = set(checks), dict[str, str]()
        with tempfile.TemporaryDirectory(prefix="autograder-mutants-") as folder:
            for start in range(0, len(mutants), at_once):
                pending: list[tuple[Mutant, Future[Report]]] = []
                for number, mutant in enumerate(mutants[start : start + at_once], start):
                    names = [name for name in self._order(mutant) if name in left and self._concerns(mutant, name)]
                    if names:
                        file = hand_in(Path(folder), number, self.assignment, mutant.source)
                        pending.append((mutant, self.server.submit(file, checks=names)))
                for mutant, future in pending:
                    for check in _failed(future):
                        found.setdefault(check.id, mutant.place)
                left -= set(found)
                if not left:
                    break
        return found

    def _order(self, mutant: Mutant) -> list[str]:
        return sorted(self._cheap_first, key=lambda name: not self._concerns(mutant, name))

    def _concerns(self, mutant: Mutant, check: str) -> bool:
        """Whether a mutant is in what the check's question asks for, or in a helper that any may use."""
        name = mutant.place.partition(".")[0]
        owners = [question.name for question in self.assignment.questions if name in question.implements]
        return not owners or self._checks[check] in owners


def _first(future: Future[Report]) -> Caught | None:
    try:
        failed = _failed(future)
    except Unreadable:
        return Caught("", "raised")
    return Caught(failed[0].id, failed[0].outcome) if failed else None


def _failed(future: Future[Report]) -> list[CheckResult]:
    """The checks that did not pass.

    Raises:
        GraderFault: a check could not be judged.
    """
    report = future.result()
    checks = [check for question in report.questions for check in question.checks]
    for check in checks:
        if check.outcome == "error":
            raise GraderFault("author.mutant_fault", check=check.id)
    return [check for check in checks if check.outcome not in ("passed", "waiting")]
