"""What the judge makes of what a submission does: one course of odd checks, and one submission for each oddity."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from autograder.assignment import Course
from autograder.errors import GraderFault, Unreadable
from autograder.judge import JudgeServer
from autograder.judge.record import CheckResult, Report

CARD = """
number = 1
title = { en = "Odd", ko = "기타" }
imports = ["numpy"]

[[questions]]
name = "one"
title = { en = "One", ko = "하나" }
implements = ["pair", "bad", "make", "values"]

[[questions]]
name = "two"
title = { en = "Two", ko = "둘" }
implements = ["slow", "flag"]
"""
REFERENCE = """
import numpy as np

count = 0


def pair():
    return 1, 2


def bad():
    raise ValueError("bad it is")


class Counter:
    def __init__(self, start):
        self.n, self.name = start, "counter"

    def add(self, k):
        self.n += k
        return self.n

    def __len__(self):
        return self.n

    def __getitem__(self, key):
        return key * 2


def make(start):
    return Counter(start)


def values():
    global count
    count += 1
    return np.arange(3.0) + count


def flag():
    return False


def slow():
    total = 0
    for n in range(2_000_000):
        total += n
    return total
"""
VISIBLE = """
import pytest

question = pytest.mark.question


@question("one", en="A pair", ko="쌍")
def test_unpacks(submission):
    first, second = submission.pair()
    assert first < second


@question("one")
def test_raises_value_error(submission):
    with pytest.raises(ValueError, match="bad"):
        submission.bad()


@question("one")
def test_raises_anything(submission):
    with pytest.raises(Exception):
        submission.bad()
"""
HIDDEN = """
import numpy as np
import pytest

from autograder.errors import GraderFault
from autograder.judge import probe

question = pytest.mark.question


@probe
def drive(submission, made, k):
    return [made.add(k), submission.pair(), type(made).__name__]


@question("one")
def test_objects(submission):
    one, two = submission.make(5), submission.make(1)
    assert (one.add(2), two.add(1), one.n, len(one), one[4]) == (7, 2, 7, 7, 8)
    one.n = 10
    assert drive(submission, one, 5) == [15, (1, 2), "Counter"]
    assert submission.pair() == (1, 2) and one.name == "counter"
    for nonsense in (lambda: list(one), lambda: 4 in one):
        with pytest.raises(TypeError):
            nonsense()
    assert not hasattr(one, "__array__")


@question("one")
def test_graders_fault(submission):
    if submission.pair() == "fault":
        raise GraderFault("judge.fault", type="T", text="text")


@question("one")
def test_tape(submission, reference):
    # Asked one by one, the answers come from the tape; after another question, from a worker that was told all before.
    held = reference.make(5)
    assert held.add(1) == 6
    first = reference.values()
    first[:] = 0
    if submission.flag():
        assert held.add(10) == 16
        assert held.n == 16
        assert (reference.values() == [2, 3, 4]).all()
        assert submission.pair() == reference.pair()
    else:
        assert held.add(2) == 8
        assert (reference.values() == reference.values() - 1).all()


@question("one")
def test_inputs(submission, rng):
    assert submission.pair() != "inputs", str(rng.integers(10**12))


@question("one")
def test_huge_in_the_judge(submission):
    n = submission.pair()
    if isinstance(n, int):
        np.ones(n)


@question("two")
def test_budget(submission, budget):
    with budget(factor=4):
        submission.slow()


@question("two")
def test_after_budget(submission):
    assert submission.flag() in (True, False)


@question("two")
def test_ladder(submission):
    assert submission.flag() in (True, False)
    submission.slow()


@question("two")
def test_top_of_the_ladder(submission):
    assert submission.flag() in (True, False)
"""
CHECKS = [
    "unpacks",
    "raises_value_error",
    "raises_anything",
    "objects",
    "graders_fault",
    "tape",
    "inputs",
    "huge_in_the_judge",
    "budget",
    "after_budget",
    "ladder",
    "top_of_the_ladder",
]


class Bench:
    """The odd course, its judge, and submissions made of the reference and a change."""

    def __init__(self, course: Any, judge: JudgeServer) -> None:
        self.course, self.judge = course, judge

    def grade(self, change: str) -> dict[str, CheckResult]:
        """Checks by name."""
        return checks(self.judge.grade(self.course.hand_in(REFERENCE + "\n\n" + change, "odd.py")))


def checks(report: Report) -> dict[str, CheckResult]:
    return {check.id.partition("/test_")[2]: check for question in report.questions for check in question.checks}


@pytest.fixture(scope="session")
def odd(make_course: Callable[..., Any]) -> Any:
    return make_course(hidden=HIDDEN, visible=VISIBLE, card=CARD, reference=REFERENCE)


@pytest.fixture(scope="session")
def bench(odd: Any) -> Iterator[Bench]:
    course = Course(odd.root)
    with JudgeServer(course, course.assignment("tiny")) as judge:
        yield Bench(odd, judge)


@pytest.fixture(scope="session")
def bench_without_forks(odd: Any) -> Iterator[Bench]:
    course = Course(odd.root)
    with JudgeServer(course, course.assignment("tiny"), isolation="process") as judge:
        yield Bench(odd, judge)


def test_the_reference_passes_all(bench: Bench) -> None:
    found = bench.grade("")
    assert list(found) == CHECKS
    assert {name: check.outcome for name, check in found.items()} == dict.fromkeys(CHECKS, "passed")
    assert found["unpacks"].title.ko == "쌍"


RAISED = dict.fromkeys(CHECKS, "raised")


@pytest.mark.parametrize(
    ("change", "expected", "code"),
    [
        ("def pair(): return None", {"unpacks": "wrong"}, "judge.unusable"),
        ("def pair(): return 1, 2, 3", {"unpacks": "wrong"}, "judge.unusable"),
        ("def pair(): return '1', 2", {"unpacks": "wrong"}, "judge.unusable"),
        ("def pair(): return 2, 1", {"unpacks": "wrong"}, "judge.assertion"),
        ("def pair(): return 'fault'", {"graders_fault": "error"}, "judge.fault"),
        ("def pair(): return 10**12", {"huge_in_the_judge": "wrong"}, "judge.unusable"),
        ("def pair(): return 3 * 10**9", {"huge_in_the_judge": "wrong"}, "judge.unusable"),
        ("def pair(): raise NotImplementedError", {"unpacks": "missing", "objects": "missing"}, "judge.not_started"),
        ("del pair", {"unpacks": "missing"}, "judge.not_defined"),
        # a test that expects an exception is content with that one and no other end of the worker
        (
            "def bad(): raise KeyError('bad')",
            {"raises_value_error": "raised", "raises_anything": "passed"},
            "judge.raised",
        ),
        ("class Own(ValueError): pass\ndef bad(): raise Own('bad')", {"raises_value_error": "passed"}, None),
        ("def bad(): return 5", {"raises_value_error": "wrong", "raises_anything": "wrong"}, "judge.did_not_raise"),
        ("def bad(): raise ValueError('other')", {"raises_value_error": "wrong"}, "judge.assertion"),
        (
            "import os\ndef bad(): os._exit(0)",
            {"raises_value_error": "raised", "raises_anything": "raised"},
            "judge.exited",
        ),
        ("def bad(): raise SystemExit", {"raises_value_error": "raised", "raises_anything": "raised"}, "judge.raised"),
        ("del bad", {"raises_value_error": "missing", "raises_anything": "missing"}, "judge.not_defined"),
        ("def bad(): raise NotImplementedError", {"raises_value_error": "missing", "raises_anything": "missing"}, None),
        ("raise ValueError('bad')", RAISED, "judge.load_raised"),
        ("def pair(): raise __import__('unittest').SkipTest('no')", {"unpacks": "raised"}, "judge.raised"),
        ("def pair(): raise __import__('pytest').skip.Exception('no')", {"unpacks": "raised"}, "judge.raised"),
        ("def pair(): raise __import__('pytest').exit.Exception('no')", {"unpacks": "raised"}, "judge.raised"),
        ("def pair(): raise KeyboardInterrupt", {"unpacks": "raised", "objects": "raised"}, "judge.raised"),
        # objects that lie
        ("Counter.__len__ = lambda self: -1", {"objects": "raised"}, None),
        ("Counter.__getitem__ = lambda self, key: Counter(3)", {"objects": "wrong"}, "judge.assertion"),
        (
            "Counter.add = lambda self, k: type('I', (int,), {'__eq__': lambda s, o: True})(k)",
            {"objects": "wrong"},
            None,
        ),
        # divergence from the tape
        ("def flag(): return True", dict.fromkeys(CHECKS, "passed"), None),
        # time
        (
            "def slow(): return [sum(range(2000)) for _ in range(10**5)][0]",
            {"budget": "timeout", "after_budget": "passed"},
            "judge.over_budget",
        ),
        (
            "def flag():\n    while True: pass",
            {
                "budget": "passed",
                "after_budget": "timeout",
                "ladder": "waiting",
                "top_of_the_ladder": "waiting",
                "unpacks": "passed",
            },
            "judge.out_of_cpu",
        ),
    ],
)
def test_outcomes(bench: Bench, change: str, expected: dict[str, str], code: str | None) -> None:
    found = bench.grade(change)
    assert {name: found[name].outcome for name in expected} == expected, found
    if code is not None:
        name = next(name for name, outcome in expected.items() if outcome not in ("passed", "waiting"))
        finding = found[name].finding
        assert finding is not None
        assert finding.headline.code == code
    for check in found.values():
        assert check.points == (check.max_points if check.outcome == "passed" else 0)
        assert (check.finding is None) == (check.outcome == "passed")


def test_the_tape_is_the_same_for_the_next_submission(bench_without_forks: Bench) -> None:
    """A test changed the arrays it was given; whoever comes next gets fresh ones.  Here one process judges them all."""
    for change in ("", "def flag(): return True", "", "def flag(): return True"):
        assert {check.outcome for check in bench_without_forks.grade(change).values()} == {"passed"}


def test_inputs_follow_from_the_seed(odd: Any) -> None:
    course = Course(odd.root)
    path = odd.hand_in(REFERENCE + "\ndef pair(): return 'inputs'", "odd.py")
    drawn = []
    for seed in (1, 1, 2, None):
        with JudgeServer(course, course.assignment("tiny"), seed=seed) as judge:
            for _ in range(2):  # and are the same for everyone in a run
                finding = checks(judge.grade(path))["inputs"].finding
                assert finding is not None
                drawn.append(str(finding.headline.params["text"]).partition("\n")[0])
    assert drawn[0] == drawn[1] == drawn[2] == drawn[3]
    assert len({drawn[0], drawn[4], drawn[6]}) == 3


def test_a_long_message_of_a_test_is_cut(bench: Bench) -> None:
    found = bench.grade("def pair(): return ['line %d ' % n * 9 for n in range(10000)]")
    assert all(len(repr(check.finding)) < 20_000 for check in found.values())


BROKEN = [
    ("def pair(): return None", "unpacks"),
    ("def bad(): return 1", "raises_value_error"),
    ("raise ValueError('broken')", "unpacks"),
    ("import os\ndef pair(): os._exit(0)", "unpacks"),
]


@pytest.mark.parametrize(("change", "name"), BROKEN)
def test_a_broken_reference_is_the_graders_fault(make_course: Callable[..., Any], change: str, name: str) -> None:
    made = make_course(hidden=HIDDEN, visible=VISIBLE, card=CARD, reference=REFERENCE + "\n" + change)
    course = Course(made.root)
    with JudgeServer(course, course.assignment("tiny")) as judge:
        report = judge.grade(made.hand_in(REFERENCE, "odd.py"))
    assert checks(report)[name].outcome == "error"
    assert report.faulty


@pytest.mark.parametrize(
    ("hidden", "code"),
    [
        ("def test_x(submission): pass", "judge.no_question"),
        ("import pytest\n@pytest.mark.question('nine')\ndef test_x(submission): pass", "judge.no_question"),
        ("import no_such_thing", "judge.cannot_collect"),
        ("def (", "judge.cannot_collect"),
    ],
)
def test_broken_tests_are_the_graders_fault(make_course: Callable[..., Any], hidden: str, code: str) -> None:
    made = make_course(hidden=hidden)
    course = Course(made.root)
    with JudgeServer(course, course.assignment("tiny")) as judge, pytest.raises(GraderFault) as caught:
        judge.ready()
        judge.grade(made.right)
    assert caught.value.message.code == code


@pytest.mark.parametrize(
    "skipped", ["pytest.skip('no')", "pytest.xfail('no')", "raise SystemExit(0)", "raise KeyboardInterrupt"]
)
def test_a_test_that_leaves_early_never_passes(make_course: Callable[..., Any], skipped: str) -> None:
    hidden = (
        "import pytest\n@pytest.mark.question('f')\ndef test_x(submission):\n"
        f"    if len(submission.f([1])) == 2: {skipped}\n"
    )
    reference = "import numpy as np\ndef f(x): return np.asarray(x) * 2\n"
    made = make_course(hidden=hidden, reference=reference)
    course = Course(made.root)
    with JudgeServer(course, course.assignment("tiny")) as judge:
        try:
            outcome = checks(judge.grade(made.hand_in("def f(x): return [2, 2]")))["x"].outcome
        except GraderFault:
            outcome = "error"
    assert outcome == "error"


def test_an_unreadable_submission_is_told_as_such_and_the_judge_goes_on(bench: Bench) -> None:
    with pytest.raises(Unreadable):
        bench.judge.grade(bench.course.root / "nothing.py")
    with pytest.raises(Unreadable):
        bench.judge.grade(bench.course.hand_in("def (", "broken.py"))
    with pytest.raises(Unreadable):
        bench.judge.grade(bench.course.hand_in("x = 1", "other.py"))
    assert bench.grade("")["unpacks"].outcome == "passed"
