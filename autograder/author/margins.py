"""Whether budgets stand well apart from both sides: right answers far below, slow ones far above."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from autograder.author.proof import Answer
from autograder.judge.record import Spent
from autograder.judge.settings import Terms
from autograder.judge.trial import FACTOR
from autograder.messages import Message

RIGHT, SLOW = 0.5, 2.0
"""A right answer uses at most this part of a budget; a slow one at least that many times its whole."""


def flaws(answer: Answer, reference: Answer, questions: dict[str, str]) -> list[Message]:
    """Budgets that an answer keeps or misses by too little; ``questions`` by check."""
    if answer.kind in ("reference", "right"):
        return list(_close(answer, reference))
    if answer.kind == "wrong" and answer.expected.endswith(": timeout") and answer.holds:
        return list(_barely_slow(answer, questions))
    return []


def _close(answer: Answer, reference: Answer) -> Iterator[Message]:
    for check, outcome in answer.outcomes.items():
        if outcome != "passed":
            continue
        for spent in answer.budgets.get(check, ()):
            if spent.share > RIGHT:
                yield _said("author.flaw.close", answer, check, spent)
        limit = FACTOR * reference.cpu[check] + Terms().base
        if answer.cpu[check] > RIGHT * limit:
            yield _said(
                "author.flaw.close", answer, check, Spent(FACTOR, reference.cpu[check], limit, answer.cpu[check])
            )


def _barely_slow(answer: Answer, questions: dict[str, str]) -> Iterator[Message]:
    """One check of each question must tell the slow answer for sure."""
    worst: dict[str, tuple[float, str, Spent]] = {}
    certain = set()
    for check, outcome in answer.outcomes.items():
        question = questions[check]
        if outcome in ("passed", "waiting"):
            continue
        missed = max(answer.budgets.get(check, ()), key=lambda spent: spent.share, default=None)
        if outcome != "timeout" or missed is None or missed.share <= 1 or missed.share >= SLOW:
            certain.add(question)
        elif question not in worst or worst[question][0] < missed.share:
            worst[question] = missed.share, check, missed
    for question, (_, check, spent) in worst.items():
        if question not in certain:
            yield _said("author.flaw.barely_slow", answer, check, spent)


def _said(code: str, answer: Answer, check: str, spent: Spent) -> Message:
    params = {"answer": answer.name, "check": check, "used": f"{spent.used:.2f}", "limit": f"{spent.limit:.2f}"}
    return Message(code, {**params, "share": f"{spent.share:.2f}"})


def extremes(answers: Sequence[Answer]) -> tuple[int, float, float | None]:
    """How many budgets there are, the largest share a right answer used, and the least by which a slow one missed."""
    count = sum(len(spent) for spent in answers[0].budgets.values())
    used = [
        spent.share
        for answer in answers
        if answer.kind in ("reference", "right")
        for each in answer.budgets.values()
        for spent in each
    ]
    missed = [
        max(spent.share for each in answer.budgets.values() for spent in each)
        for answer in answers
        if answer.kind == "wrong" and answer.expected.endswith(": timeout") and answer.budgets
    ]
    return count, max(used, default=0.0), min(missed, default=None)
