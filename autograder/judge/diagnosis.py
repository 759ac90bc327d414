"""Naming a mistake: a learner's answers are compared with those of the bank's wrong answers on the same inputs.

A mistake is named only where the whole question speaks for it: the same checks fail, each with the same
answer, and the same ones pass.  What the mistakes answer is found once a run, and only where it is needed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

import msgspec

from autograder.assignment.bank import BankAnswer, read_bank
from autograder.judge.record import CheckResult
from autograder.judge.run import Check, Run
from autograder.judge.subject import Subject, compile_subject
from autograder.messages import Text

LONGEST = 0.5
"""CPU seconds of the reference beyond which a check is not run again for every mistake it might be."""
TELLING = ("wrong", "raised")
"""Outcomes that come with an answer to compare."""

Examine = Callable[[Check, Subject], CheckResult]
"""Judges one check of a mistake, as of any submission."""


class Diagnosis:
    """Names mistakes for the submissions of one run.

    ``known`` maps a mistake and a check to what the mistake does there; a fork learns more of it, and its parent
    keeps that for the next.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self.known: dict[tuple[str, str], bytes] = {}
        self._subjects: dict[str, Subject] = {}

    @cached_property
    def _mistakes(self) -> list[BankAnswer]:
        if self._run.reference is None:
            return []
        return [answer for answer in read_bank(self._run.assignment) if not answer.right and answer.outcome in TELLING]

    def name(self, results: Mapping[Check, CheckResult], examine: Examine) -> Text | None:
        """The mistake that explains a question's ``results``, if there is one that explains them all."""
        failing = [check for check in results if results[check].outcome in TELLING and self._quick(check)]
        if not failing or any(result.outcome in ("missing", "error") for result in results.values()):
            return None
        passing = [check for check in results if results[check].outcome == "passed" and self._quick(check)]
        question = failing[0].question
        for mistake in self._mistakes:
            if question in mistake.fails and all(
                self._answer(mistake, check, examine) == evidence(results[check]) for check in (*failing, *passing)
            ):
                return mistake.text
        return None

    def learned(self, before: Iterable[tuple[str, str]]) -> list[tuple[str, str, bytes]]:
        """What is known now and was not ``before``."""
        return [(*key, self.known[key]) for key in self.known.keys() - set(before)]

    def _quick(self, check: Check) -> bool:
        return (rehearsal := self._run.rehearsals.get(check.id)) is not None and rehearsal.cpu <= LONGEST

    def _answer(self, mistake: BankAnswer, check: Check, examine: Examine) -> bytes:
        key = mistake.name, check.id
        if key not in self.known:
            self.known[key] = evidence(examine(check, self._subject(mistake)))
        return self.known[key]

    def _subject(self, mistake: BankAnswer) -> Subject:
        if mistake.name not in self._subjects:
            name = self._run.assignment.name
            subject = Subject(mistake.name, f"{name}.py", mistake.source, defined=self._run.assignment.public_names)
            compile_subject(subject, self._run.engine)
            self._subjects[mistake.name] = subject
        return self._subjects[mistake.name]


def evidence(result: CheckResult) -> bytes:
    """What a check saw, as a digest: the outcome, what was called, what was expected, and the answer itself.

    Where the code stands and what it is called belongs to the one who wrote it, and is left out.
    """
    finding = result.finding
    if finding is None:
        return result.outcome.encode()
    # A shown value and its difference say enough, and leave open whether it was a list or a tuple; else take the answer
    # itself, unless that is an exception, whose record tells the lines of the code as well.
    answer = finding.got if finding.got is not None or result.outcome == "raised" else result.answer
    seen = (result.outcome, finding.headline, finding.call, finding.expected, answer, finding.difference)
    return hashlib.sha256(msgspec.msgpack.encode(seen)).digest()
