"""One submission shared by several processes gets the report that one process would have given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from autograder.assignment import Course
from autograder.judge import JudgeServer
from autograder.judge.record import Report
from autograder.judge.sharing import shares

CARD = """
number = 1
title = { en = "Three", ko = "셋" }
imports = ["numpy"]
""" + "".join(
    f'[[questions]]\nname = "{name}"\ntitle = {{ en = "{name}", ko = "{name}" }}\nimplements = ["{name}"]\n'
    for name in "abc"
)
REFERENCE = "def a(x): return x\ndef b(x): return 2 * x\ndef c(x): return 3 * x\n"
HIDDEN = """
import pytest

question = pytest.mark.question


@question("a", points=2)
@pytest.mark.parametrize("x", range(3))
def test_a(submission, x):
    assert submission.a(x) == x


@question("b")
@pytest.mark.parametrize("x", range(4))
def test_b(submission, reference, x, rng):
    x = x + int(rng.integers(9))
    assert submission.b(x) == reference.b(x)


@question("c")
@pytest.mark.parametrize("x", range(2))
def test_c(submission, x):
    assert submission.c(x) == 3 * x
"""
VISIBLE = "import pytest\n@pytest.mark.question('c')\ndef test_c_of_one(submission):\n    assert submission.c(1) == 3\n"


@pytest.mark.parametrize(
    ("costs", "number", "expected"),
    [
        ({"a": 2.0, "b": 3.0}, 1, [("b", "a")]),
        ({"a": 2.0, "b": 3.0}, 2, [("b",), ("a",)]),
        ({"a": 2.0, "b": 3.0, "c": 1.5}, 2, [("b",), ("a", "c")]),
        ({"a": 10.0}, 2, [("a",)]),
        ({}, 2, []),
    ],
)
def test_whole_questions_go_where_least_is_to_be_done(costs: Any, number: int, expected: list[tuple[str, ...]]) -> None:
    assert shares(costs, number) == expected


def without_times(report: Report) -> Report:
    questions = [
        msgspec.structs.replace(
            question, checks=tuple(msgspec.structs.replace(check, cpu_seconds=0.0) for check in question.checks)
        )
        for question in report.questions
    ]
    return msgspec.structs.replace(report, questions=tuple(questions))


CHANGES = {
    "right": "",
    "wrong in b": "def b(x): return x",
    "raises in a": "def a(x): raise KeyError(x)",
    "kills its worker": "import os\ndef c(x): os._exit(0)",
    "does not load": "print('loading')\nraise RuntimeError('no')",
    "sleeps": "import time\ndef b(x): time.sleep(60)",
    "incomplete": "del b",
}


@pytest.fixture(scope="session")
def reports(make_course: Callable[..., Any]) -> dict[int, dict[str, Report]]:
    made = make_course(hidden=HIDDEN, visible=VISIBLE, card=CARD, reference=REFERENCE)
    course = Course(made.root)
    found: dict[int, dict[str, Report]] = {}
    for workers in (1, 3):
        with JudgeServer(course, course.assignment("tiny"), seed=5, workers=workers) as judge:
            found[workers] = {
                name: judge.grade(made.hand_in(REFERENCE + "\n" + change, "three.py"))
                for name, change in CHANGES.items()
            }
    return found


@pytest.mark.parametrize("name", CHANGES)
def test_three_processes_report_what_one_does(reports: dict[int, dict[str, Report]], name: str) -> None:
    one, three = reports[1][name], reports[3][name]
    assert without_times(three) == without_times(one)
    assert (one.score == one.max_score == 13) == (name == "right")


def test_a_broken_ladder_ends_its_own_question_only(reports: dict[int, dict[str, Report]]) -> None:
    outcomes = {
        question.name: [check.outcome for check in question.checks] for question in reports[3]["sleeps"].questions
    }
    assert outcomes["b"] == ["timeout", "waiting", "waiting", "waiting"]
    assert set(outcomes["a"]) == set(outcomes["c"]) == {"passed"}


def test_only_the_questions_asked_for_are_judged(make_course: Callable[..., Any]) -> None:
    made = make_course(hidden=HIDDEN, visible=VISIBLE, card=CARD, reference=REFERENCE)
    course = Course(made.root)
    path = made.hand_in(REFERENCE, "three.py")
    for workers in (1, 2):
        with JudgeServer(course, course.assignment("tiny"), workers=workers) as judge:
            report = judge.submit(path, questions=["a", "c"]).result()
        outcomes = {question.name: {check.outcome for check in question.checks} for question in report.questions}
        assert outcomes == {"a": {"passed"}, "b": {"waiting"}, "c": {"passed"}}
        assert report.score == 9
