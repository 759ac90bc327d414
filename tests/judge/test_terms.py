"""What an author may ask of the judge to prove a grader: some checks only, other seeds, patience with slow answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from autograder.assignment import Course
from autograder.judge.client import JudgeServer
from autograder.judge.record import CheckResult, Report
from autograder.judge.settings import Terms

HIDDEN = """
import pytest

question = pytest.mark.question


@question("f")
def test_random(submission, reference, same, rng):
    x = rng.normal(size=5)
    same(submission.f(x), reference.f(x))


@question("f")
def test_long(submission, rng, budget):
    x = rng.normal(size=2_000_000)
    with budget(factor=4):
        submission.f(x)
"""
SLOW = "import numpy as np\n\n\ndef f(x):\n    for _ in range({}):\n        y = np.asarray(x) * 2\n    return y\n"


def checks(report: Report) -> dict[str, CheckResult]:
    return {check.id: check for question in report.questions for check in question.checks}


def test_a_part_of_the_checks_in_another_order_and_no_further_than_the_first_failure(tiny: Any) -> None:
    course = Course(tiny.root)
    wrong = tiny.hand_in("def f(x):\n    return 3 * x\n", "wrong.py")
    with JudgeServer(course, course.assignment("tiny"), seed=1, trust=True) as judge:
        every = checks(judge.grade(wrong))
        assert {check.outcome for check in every.values()} == {"wrong"}
        asked = ["hidden/test_three_calls", "visible/test_two_numbers"]
        stopped = checks(judge.submit(wrong, checks=asked, stop=True).result())
        assert list(stopped) == list(every)
        assert [name for name, check in stopped.items() if check.outcome != "waiting"] == asked[:1]
        going_on = checks(judge.submit(wrong, checks=asked).result())
        assert {name for name, check in going_on.items() if check.outcome != "waiting"} == set(asked)
        assert judge.grade(tiny.right).passed


def test_other_seeds_give_other_inputs_and_the_runs_own_comes_back(tiny: Any) -> None:
    course = Course(tiny.root)
    own = tiny.hand_in("def f(x):\n    return 3 * x\n", "other.py")
    with JudgeServer(course, course.assignment("tiny"), seed=1, trust=True) as judge:
        futures = [judge.submit(own, seed=seed) for seed in (None, 2, 3, None)]
        reports = [future.result() for future in futures]
        assert judge.submit(tiny.right, seed=9).result().passed
    calls = [checks(report)["hidden/test_random"].finding for report in reports]
    assert [report.seed for report in reports] == [1, 2, 3, 1]
    assert calls[0] == calls[3]
    assert len({found.got for found in calls if found}) == 3


def test_budgets_are_reported_and_patience_measures_how_slow(make_course: Callable[..., Any]) -> None:
    slow = make_course(hidden=HIDDEN)
    course = Course(slow.root)
    answers = [slow.right, slow.hand_in(SLOW.format(400), "slow.py")]
    with JudgeServer(course, course.assignment("tiny"), trust=True, terms=Terms(patience=3.0)) as patient:
        right, late = [checks(patient.grade(path))["hidden/test_long"] for path in answers]
    assert right.outcome == "passed"
    assert right.budgets[0].factor == 4
    assert right.budgets[0].share < 0.9
    assert late.outcome == "timeout"
    assert late.finding is not None
    assert late.finding.headline.code == "judge.over_budget"
    assert 1 < late.budgets[0].share < 4
    with JudgeServer(course, course.assignment("tiny"), trust=True) as usual:
        stopped = checks(usual.grade(answers[1]))["hidden/test_long"]
    assert stopped.outcome == "timeout"
    assert stopped.budgets[0].share < late.budgets[0].share


def test_a_test_on_offline_terms_reaches_no_network(make_course: Callable[..., Any]) -> None:
    hidden = HIDDEN.split("@question")[0] + (
        '@question("f")\ndef test_network(submission):\n    import socket\n\n'
        "    with pytest.raises(PermissionError):\n        socket.create_connection(('127.0.0.1', 9))\n"
        "    with pytest.raises(PermissionError):\n        socket.getaddrinfo('localhost', '80')\n"
        "    one, other = socket.socketpair()\n    one.close()\n    other.close()\n"
        "    submission.f(1)\n"
    )
    made = make_course(hidden=hidden)
    course = Course(made.root)
    with JudgeServer(course, course.assignment("tiny"), trust=True, terms=Terms(offline=True)) as judge:
        assert judge.grade(made.right).passed
