"""A question that needs what this machine lacks is set aside: not graded, not charged, and said in both languages."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from autograder.assignment import Course
from autograder.author.prove import Wish, prove
from autograder.errors import GraderFault
from autograder.judge import JudgeServer
from autograder.messages import render

CARD = """
number = 1
title = {{ en = "Two", ko = "둘" }}

[[questions]]
name = "f"
title = {{ en = "Twice", ko = "두 배" }}
implements = ["f"]

[[questions]]
name = "g"
title = {{ en = "Thrice", ko = "세 배" }}
implements = ["g"]
[questions.needs]
install = "apt-get install thrice"
{needs}
"""
REFERENCE = "def f(x):\n    return 2 * x\n\n\ndef g(x):\n    return 3 * x\n"
VISIBLE = """
import pytest

question = pytest.mark.question


@question("f")
def test_f(submission):
    assert submission.f(1) == 2


@question("g", points=2)
def test_g(submission):
    assert submission.g(1) == 3
"""
HIDDEN = """
import pytest

question = pytest.mark.question


@question("g", points=4)
def test_more(submission, reference):
    assert submission.g(5) == reference.g(5)
"""
MISSING = 'modules = ["json", "no_such_module.part"]\nfiles = ["/usr/no-such-*/file"]'
TAMPERS = """
import importlib.util
import sys

sys.modules["json"] = None
importlib.util.find_spec = lambda name: None
def f(x):
    return 2 * x
"""


@pytest.fixture
def make(make_course: Callable[..., Any]) -> Callable[[str], Any]:
    def make(needs: str) -> Any:
        return make_course(card=CARD.format(needs=needs), reference=REFERENCE, visible=VISIBLE, hidden=HIDDEN)

    return make


@pytest.mark.parametrize("workers", [1, 2])
def test_what_cannot_be_graded_counts_for_nobody(make: Callable[[str], Any], workers: int) -> None:
    tiny = make(MISSING)
    course = Course(tiny.root)
    wrong = tiny.hand_in("def f(x):\n    return 2 * x\n\n\ndef g(x):\n    return 4 * x\n")
    with JudgeServer(course, course.assignment("tiny"), trust=True, workers=workers) as judge:
        report = judge.grade(wrong)
        only = judge.submit(wrong, questions=["g"]).result()
    assert report.passed and not report.faulty
    assert (report.score, report.max_score) == (1, 1)
    assert [question.name for question in report.questions] == ["f"]
    assert [check.outcome for question in only.questions for check in question.checks] == ["waiting"]
    (note,) = report.notes
    for language in ("en", "ko"):
        said = render(note, language)
        for part in ("g", "no_such_module.part", "/usr/no-such-*/file", "apt-get install thrice"):
            assert part in said
        assert "json" not in said


@pytest.mark.parametrize("missing", [True, False])
def test_a_whole_assignment_that_cannot_be_graded(make_course: Callable[..., Any], missing: bool) -> None:
    card = CARD.format(needs=MISSING if missing else "").partition("[[questions]]")
    card_of_g = card[0] + "[[questions]]" + card[2].partition("[[questions]]")[2]
    only_g = VISIBLE.replace('@question("f")\ndef test_f(submission):\n    assert submission.f(1) == 2\n', "")
    tiny = make_course(card=card_of_g, reference=REFERENCE, visible=only_g, hidden=HIDDEN)
    course = Course(tiny.root)
    with JudgeServer(course, course.assignment("tiny"), trust=True, workers=2) as judge:
        report = judge.grade(tiny.hand_in(REFERENCE))
    assert report.max_score == (0 if missing else 6)
    assert len(report.notes) == missing


@pytest.mark.parametrize("needs", ["", 'modules = ["json", "xml.dom"]\nfiles = ["/etc/pass*"]'])
def test_where_everything_is_there_the_question_counts(make: Callable[[str], Any], needs: str) -> None:
    tiny = make(needs)
    course = Course(tiny.root)
    answers = tiny.hand_in(REFERENCE), tiny.hand_in(TAMPERS, "tampers.py")
    with JudgeServer(course, course.assignment("tiny"), trust=True) as judge:
        right, tampering = map(judge.grade, answers)
    assert (right.score, right.max_score, right.notes) == (7, 7, ())
    assert (tampering.score, tampering.max_score) == (1, 7)
    assert "judge.set_aside" not in [note.code for note in tampering.notes]


def test_a_skip_in_a_test_is_still_a_fault(make_course: Callable[..., Any]) -> None:
    tiny = make_course(hidden=HIDDEN.replace('"g", points=4', '"f"').replace("assert", "pytest.skip('no')  #"))
    course = Course(tiny.root)
    with JudgeServer(course, course.assignment("tiny"), trust=True) as judge:
        assert judge.grade(tiny.right).faulty


def test_an_author_is_told_that_a_question_was_not_proven(make: Callable[[str], Any]) -> None:
    tiny = make(MISSING)
    course = Course(tiny.root)
    proof = prove(course, course.assignment("tiny"), Wish(seeds=(1,)))
    assert [flaw.message.code for flaw in proof.flaws if flaw.part == "reference"] == ["judge.set_aside"]


def test_plain_pytest_skips_it_and_says_why(make: Callable[[str], Any]) -> None:
    tiny = make(MISSING)
    command = [sys.executable, "-m", "pytest", "-rs", "-p", "no:cacheprovider", "--trust-submissions"]
    submission = tiny.hand_in("def f(x):\n    return 2 * x\n\n\ndef g(x):\n    return 4 * x\n")
    done = subprocess.run(
        [*command, f"--submission={submission}", str(tiny.secret)], capture_output=True, text=True, check=False
    )
    assert "1 passed, 2 skipped" in done.stdout
    assert "apt-get install thrice" in done.stdout
    assert done.returncode == 0


def test_a_need_without_a_way_to_install_it_is_refused(make_course: Callable[..., Any]) -> None:
    card = CARD.format(needs="").replace('install = "apt-get install thrice"', 'modules = ["json"]')
    tiny = make_course(card=card)
    with pytest.raises(GraderFault):
        Course(tiny.root).assignment("tiny")
