"""Nothing that a hidden test computes reaches a student (attacks B7, B9, B13)."""

from __future__ import annotations

import json

import msgspec
import pytest

from autograder.judge.record import CheckResult, Finding, Report
from autograder.messages import LANGUAGES, Message, Text
from autograder.report import FORMATS, render
from autograder.report.audience import for_student

CANARY = "271828"
STUDENT_FORMATS = ("gradescope", "junit", "html")


@pytest.fixture
def leaking(mixed: Report) -> Report:
    """A report whose hidden check carries a canary wherever the submission could put it."""
    finding = Finding(
        headline=Message("report.hidden.raised_class", {"type": f"E{CANARY}"}),
        call=f"f({CANARY})",
        expected=CANARY,
        got=CANARY,
        difference=CANARY,
        cause=Message("report.hidden.raised_class", {"type": CANARY}),
        hint=Text(en="an author's hint", ko="출제자의 힌트"),
        where="sparse.py:44",
        trace=CANARY,
    )

    def leak(check: CheckResult) -> CheckResult:
        return check if check.visible else msgspec.structs.replace(check, finding=finding, cpu_seconds=float(CANARY))

    questions = tuple(
        msgspec.structs.replace(question, checks=tuple(map(leak, question.checks))) for question in mixed.questions
    )
    return msgspec.structs.replace(mixed, questions=questions, stdout=f"HIDDEN {CANARY}", seed=int(CANARY))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMATS)
def test_only_the_instructors_formats_hold_hidden_values(leaking: Report, form: str, language: str) -> None:
    text = render(leaking, language, form)  # type: ignore[arg-type]
    assert (CANARY in text) == (form not in STUDENT_FORMATS)
    assert "sparse.py:44" in text
    assert ("an author's hint" if language == "en" else "출제자의 힌트") in text.replace("&#39;", "'")


def test_the_class_of_an_exception_is_shown_if_it_is_pythons_own(leaking: Report) -> None:
    for name, code in (
        ("IndexError", "report.hidden.raised_class"),
        ("print", "report.hidden.raised"),
        ("E1", "report.hidden.raised"),
    ):
        finding = Finding(headline=Message("report.hidden.raised_class", {"type": name}))
        check = msgspec.structs.replace(leaking.questions[0].checks[2], finding=finding)
        question = msgspec.structs.replace(leaking.questions[0], checks=(check,))
        seen = for_student(msgspec.structs.replace(leaking, questions=(question,)))
        shown = seen.questions[0].checks[0].finding
        assert shown is not None and shown.headline.code == code


def test_visible_checks_keep_everything(mixed: Report) -> None:
    seen = for_student(mixed)
    assert seen.questions[0].checks[1] == mixed.questions[0].checks[1]
    assert seen.score == mixed.score


def test_the_seed_of_the_class_stays_with_the_instructor(mixed: Report) -> None:
    assert mixed.seed and for_student(mixed).seed == 0


def test_output_is_kept_where_nothing_is_hidden(solved: Report) -> None:
    assert for_student(msgspec.structs.replace(solved, stdout="mine")).stdout == "mine"


def test_gradescope_shows_the_total(mixed: Report) -> None:
    results = json.loads(render(mixed, "en", "gradescope"))
    assert {test["visibility"] for test in results["tests"]} == {"visible"}
    assert results["stdout_visibility"] == "hidden"
    assert sum(test["score"] for test in results["tests"]) == results["score"] == mixed.score
    assert [test["number"] for test in results["tests"]][:4] == ["1.1", "1.2", "1.3", "2.1"]
    assert results["extra_data"]["complete"] is False
