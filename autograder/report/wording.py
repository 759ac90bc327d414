"""What every format says in the same way: outcomes, numbers, sentences, slots."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple, get_args

from autograder.judge.record import CheckResult, Finding, Outcome, Report
from autograder.messages import Language, Message, Param, Text, render
from autograder.report.clean import clean

OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
SIGNS: dict[Outcome, str] = {
    "passed": "○",
    "wrong": "×",
    "raised": "△",
    "timeout": "◇",
    "memory": "□",
    "missing": "·",
    "waiting": "…",
    "error": "※",
}
"""One sign an outcome: each in cp949, and all of the same width wherever they are shown."""


class Slot(NamedTuple):
    """One filled slot of a finding, ready to be shown."""

    key: str
    """``call``, ``expected``, ``got`` …"""
    label: str
    text: str
    code: bool
    """Whether the text is code or a value (monospaced), not a sentence."""


def say(code: str, language: Language, **params: Param) -> str:
    """The catalogue's sentence ``code``, cleaned (its parameters may be a student's words)."""
    return clean(render(Message(code, dict(params)), language))


def sentence(text: Message | Text | str, language: Language) -> str:
    """A message or an author's text in ``language``, or a value as it is; cleaned."""
    if isinstance(text, str):
        return clean(text)
    return clean(render(text, language) if isinstance(text, Message) else text.of(language))


def word(outcome: Outcome, language: Language) -> str:
    """The outcome's name for people."""
    return say(f"report.outcome.{outcome}", language)


def number(value: float) -> str:
    """Points as people write them: ``4``, ``2.5``, ``0.33``."""
    if not math.isfinite(value):
        return "?"
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def finding_of(check: CheckResult) -> Finding | None:
    """Why ``check`` did not pass; the outcome's plain sentence where the judge left none."""
    if check.outcome == "passed":
        return None
    return check.finding or Finding(headline=Message(f"report.plain.{check.outcome}"))


def slots(finding: Finding, language: Language) -> list[Slot]:
    """The filled slots after the headline, always in the same order."""
    difference = finding.difference
    filled: list[tuple[str, str | None, bool]] = [
        ("call", finding.call, True),
        ("expected", finding.expected, True),
        ("got", finding.got, True),
        ("difference", sentence(difference, language) if difference else None, isinstance(difference, str)),
        ("tolerance", finding.tolerance, True),
        ("cause", sentence(finding.cause, language) if finding.cause else None, False),
        ("hint", finding.hint.of(language) if finding.hint else None, False),
        ("where", finding.where, True),
        ("trace", finding.trace, True),
    ]
    return [Slot(key, say(f"report.slot.{key}", language), clean(text), code) for key, text, code in filled if text]


def checks_of(report: Report) -> list[CheckResult]:
    """Every check, in order."""
    return [check for question in report.questions for check in question.checks]


def first_failure(report: Report) -> CheckResult | None:
    """The check to look at first: one that says something, before those that only wait for another.

    The grader's own fault comes first of all: until it is mended nothing else is sure.
    """
    failed = [check for check in checks_of(report) if check.outcome != "passed"]
    ranks: dict[Outcome, int] = {"error": 0, "waiting": 2}
    return min(failed, key=lambda check: ranks.get(check.outcome, 1), default=None)


def tally(checks: Iterable[CheckResult]) -> list[tuple[Outcome, int]]:
    """How many checks had which outcome, in the fixed order, without the zeros."""
    counts = Counter(check.outcome for check in checks)
    return [(outcome, counts[outcome]) for outcome in OUTCOMES if counts[outcome]]


def coverage(report: Report, language: Language) -> str:
    """What is visible and what is hidden: “visible 5/5; hidden 2/3”."""
    checks = checks_of(report)
    seen = [check.outcome == "passed" for check in checks if check.visible]
    unseen = [check.outcome == "passed" for check in checks if not check.visible]
    if not unseen:
        return say("report.coverage.visible", language, passed=sum(seen), total=len(seen))
    return say(
        "report.coverage.both",
        language,
        passed=sum(seen),
        total=len(seen),
        hidden=sum(unseen),
        hidden_total=len(unseen),
    )
