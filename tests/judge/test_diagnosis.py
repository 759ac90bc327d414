"""A mistake is named when the answers are a known mistake's own, whatever the code looks like, and only then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from autograder.assignment import Course
from autograder.judge import JudgeServer
from autograder.judge.record import CheckResult

CARD = """
number = 1
title = { en = "Means", ko = "평균" }
imports = ["numpy"]

[[questions]]
name = "mean"
title = { en = "Mean", ko = "평균" }
implements = ["mean"]

[[questions]]
name = "spread"
title = { en = "Spread", ko = "폭" }
implements = ["spread"]
"""
REFERENCE = """
import numpy as np


def mean(x):
    return float(np.mean(x)) if len(x) else 0.0


def spread(x):
    return float(max(x) - min(x))
"""
HIDDEN = """
import pytest

question = pytest.mark.question


@question("mean")
def test_empty(submission):
    assert submission.mean([]) == 0.0


@question("mean", points=2)
def test_random(submission, reference, same, rng):
    x = rng.normal(size=5).tolist()
    same(submission.mean(x), reference.mean(x), rtol=1e-9)


@question("mean", points=2)
def test_negative(submission, same):
    same(submission.mean([-1.0, -2.0]), -1.5)


@question("spread")
def test_spread(submission, same):
    same(submission.spread([3.0, 1.0, 2.0]), 2.0)
"""
VISIBLE = "import pytest\n@pytest.mark.question('mean')\ndef test_one(submission):\n    assert submission.mean([1.0]) == 1.0\n"
BANK = {
    "median": ("mean", "wrong", "def mean(x):\n    return float(np.median(x)) if len(x) else 0.0"),
    "divides_by_one_less": (
        "mean",
        "wrong",
        "def mean(x):\n    return float(np.sum(x)) / (len(x) - 1 or 1) if x else 0.0",
    ),
    "forgets_empty": ("mean", "raised", "def mean(x):\n    return sum(x) / len(x)"),
    "sign_lost": ("mean", "wrong", "def mean(x):\n    return abs(float(np.mean(x))) if len(x) else 0.0"),
    "variance": ("spread", "wrong", "def spread(x):\n    return float(np.var(x))"),
}


@pytest.fixture(scope="module")
def grade(make_course: Callable[..., Any]) -> Iterator[Callable[[str], dict[str, CheckResult]]]:
    made = make_course(hidden=HIDDEN, visible=VISIBLE, card=CARD, reference=REFERENCE)
    folder = made.secret / "bank" / "wrong"
    folder.mkdir(parents=True)
    for name, (question, outcome, source) in BANK.items():
        head = f'fails = ["{question}"]\noutcome = "{outcome}"\nbase = "reference"\n'
        head += f'en = "It is {name}."\nko = "{name} 실수입니다."'
        (folder / f"{name}.py").write_text(f'"""\n{head}\n"""\n\n{source}\n', encoding="utf-8")
    course = Course(made.root)
    with JudgeServer(course, course.assignment("tiny"), workers=2) as judge:

        def grade(change: str) -> dict[str, CheckResult]:
            report = judge.grade(made.hand_in(f"{REFERENCE}\n{change}", "means.py"))
            return {
                check.id.partition("/test_")[2]: check for question in report.questions for check in question.checks
            }

        yield grade


@pytest.mark.parametrize(
    ("change", "named"),
    [
        # the same mistake, written in another way, is named once: at the first check of its question that failed
        (
            "def mean(x):\n    s = 0.0\n    for v in x: s += v\n    n = len(x) - 1\n    return s / n if n > 0 else s",
            {"random": "divides_by_one_less"},
        ),
        (
            "def mean(x):\n    x = sorted(x)\n    return x[len(x) // 2] if len(x) % 2 else (sum(x) / 2 if x else 0.0)",
            {"random": "median"},
        ),
        ("def mean(x):\n    total = sum(x)\n    return total / len(x)", {"empty": "forgets_empty"}),
        (
            "def spread(x):\n    m = sum(x) / len(x)\n    return sum((v - m) ** 2 for v in x) / len(x)",
            {"spread": "variance"},
        ),
        # two questions, two mistakes
        (
            "def mean(x): return sum(x) / len(x)\ndef spread(x): return float(np.var(x))",
            {"empty": "forgets_empty", "spread": "variance"},
        ),
        # nearly a known mistake is not that mistake: the same checks fail, one answer differs
        ("def mean(x):\n    return abs(float(np.mean(x))) + 1e-3 if len(x) else 0.0", {}),
        # or the same answer where one check is concerned, and another check that this mistake would pass
        ("def mean(x):\n    return sum(x) / len(x) if x else 1.0", {}),
        ("def mean(x):\n    return abs(sum(x) / len(x))", {}),
        # what is not there, or stops in another way, is no mistake of the bank
        ("del mean", {}),
        ("def mean(x):\n    raise RuntimeError('division by zero')", {}),
        ("", {}),
    ],
)
def test_the_mistake_is_named(
    grade: Callable[[str], dict[str, CheckResult]], change: str, named: dict[str, str]
) -> None:
    found = {
        name: check.finding.cause for name, check in grade(change).items() if check.finding and check.finding.cause
    }
    assert {name: cause.en for name, cause in found.items()} == {
        name: f"It is {mistake}." for name, mistake in named.items()
    }
    assert {name: cause.ko for name, cause in found.items()} == {
        name: f"{mistake} 실수입니다." for name, mistake in named.items()
    }
