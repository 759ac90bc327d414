"""What the formats promise beyond their golden files."""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree as ET

import msgspec
import pytest

from autograder.judge.record import Report
from autograder.messages import LANGUAGES, Language, Message
from autograder.report import render, table
from autograder.report.screen import STYLES, Screen
from autograder.report.terminal import Step, next_step, show_first
from autograder.report.wording import OUTCOMES, SIGNS, first_failure, number, word

ROOT = Path(__file__).parents[2]
TOP = [
    "assignment",
    "submission",
    "student",
    "score",
    "max_score",
    "seed",
    "isolation",
    "versions",
    "questions",
    "stdout",
    "notes",
]
CHECK = ["id", "title", "visible", "outcome", "points", "max_points", "cpu_seconds", "message"]
MESSAGE = ["headline", "call", "expected", "got", "difference", "cause", "hint", "where"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_has_exactly_the_contracts_keys(mixed: Report, language: Language) -> None:
    tree = json.loads(render(mixed, language, "json"))
    assert list(tree) == TOP
    for question in tree["questions"]:
        assert list(question) == ["name", "title", "points", "max_points", "checks"]
        for check in question["checks"]:
            assert list(check) == CHECK
            if check["outcome"] == "passed":
                assert check["message"] is None
            else:
                assert list(check["message"]) == MESSAGE
                assert check["message"]["headline"]


@pytest.mark.parametrize("form", ["text", "json", "gradescope", "junit", "html"])
def test_a_difference_may_be_a_sentence(mixed: Report, form: str) -> None:
    check = mixed.questions[0].checks[1]
    assert check.finding is not None
    finding = msgspec.structs.replace(check.finding, difference=Message("report.plain.memory"))
    question = msgspec.structs.replace(mixed.questions[0], checks=(msgspec.structs.replace(check, finding=finding),))
    changed = msgspec.structs.replace(mixed, questions=(question,))
    assert "Your code used more memory" in render(changed, "en", form)
    assert "허용하는 메모리" in render(changed, "ko", form)


def test_json_differs_between_languages_in_texts_only(mixed: Report) -> None:
    english, korean = (json.loads(render(mixed, language, "json")) for language in LANGUAGES)
    assert english["questions"][0]["title"] == "About coo_to_csr"
    assert korean["questions"][0]["title"] == "coo_to_csr 문제"
    for key in ("score", "seed", "versions", "student", "stdout"):
        assert english[key] == korean[key]


def test_signs_are_told_apart_and_safe_everywhere() -> None:
    assert set(SIGNS) == set(STYLES) == set(OUTCOMES)
    assert len(set(SIGNS.values())) == len(OUTCOMES)
    for sign in SIGNS.values():
        sign.encode("cp949")
        assert unicodedata.east_asian_width(sign) == "A", "one width on every console"
    for language in LANGUAGES:
        assert len({word(outcome, language) for outcome in OUTCOMES}) == len(OUTCOMES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["mixed", "healthy", "solved"])
def test_a_korean_console_can_show_it(name: str, language: Language, request: pytest.FixtureRequest) -> None:
    render(request.getfixturevalue(name), language).encode("cp949")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_line_names_place_and_command(healthy: Report, language: Language) -> None:
    last = render(healthy, language).splitlines()[-1]
    assert " work/sparse.py:41" in last, "the path from here, not the bare name the judge knows"
    assert last.endswith("autograder grade sparse work/sparse.py")


def test_the_caller_knows_the_exact_command(healthy: Report) -> None:
    step = Step(file="../my work/sparse.py", command="autograder check sparse --file '../my work/sparse.py'")
    last = next_step(healthy, "en", step)
    assert last == f"Next: ../my work/sparse.py:41, then run: {step.command}"


def test_a_place_in_a_notebook_stays_as_it_is(healthy: Report) -> None:
    check = healthy.questions[0].checks[1]
    assert check.finding is not None
    finding = msgspec.structs.replace(check.finding, where="cell 7, line 3")
    question = msgspec.structs.replace(healthy.questions[0], checks=(msgspec.structs.replace(check, finding=finding),))
    assert "Next: cell 7, line 3, then" in next_step(msgspec.structs.replace(healthy, questions=(question,)), "en")


def test_equal_failures_are_told_once(healthy: Report) -> None:
    check = healthy.questions[0].checks[1]
    question = msgspec.structs.replace(healthy.questions[0], checks=(check,) * 40)
    text = render(msgspec.structs.replace(healthy, questions=(question,)), "en")
    assert text.count("call ") == 1
    assert "(the same in 39 more)" in text
    assert "× wrong  0/100  Unsorted triples (40)" in text


def test_the_last_line_is_never_broken(healthy: Report) -> None:
    long = msgspec.structs.replace(healthy, submission="a folder/" * 20 + "sparse.py")
    assert render(long, "en").splitlines()[-1].endswith(f"autograder grade sparse '{long.submission}'")


def test_a_learner_sees_one_failure_and_what_to_do(healthy: Report) -> None:
    screen = Screen()
    show_first(healthy, "en", screen)
    text = screen.text()
    assert text.count("-" * 40) == 1
    assert "passed 1, × wrong 1, △ your code raised 1" in text
    assert "first difference  [1]: 1 expected, 2 got" in text
    assert "IndexError" not in text


def test_after_success_the_given_step_comes_last(solved: Report) -> None:
    screen = Screen()
    show_first(solved, "en", screen, step=Step("f", "c", Message("report.plain.missing")))
    assert screen.text().splitlines()[-1] == "This is not written yet."


def test_the_graders_fault_comes_first_and_what_waits_last(mixed: Report, healthy: Report) -> None:
    fault = first_failure(mixed)
    assert fault is not None and fault.outcome == "error"
    assert "autograder doctor" in next_step(mixed, "en")
    turned = msgspec.structs.replace(
        healthy,
        questions=tuple(
            msgspec.structs.replace(q, checks=tuple(reversed(q.checks))) for q in reversed(healthy.questions)
        ),
    )
    first = first_failure(turned)
    assert first is not None and first.outcome == "missing"


def test_columns_line_up_in_hangul(mixed: Report) -> None:
    rows = [line for line in render(mixed, "ko").splitlines() if line.startswith("   ") and "/1  " in line]
    assert len(rows) == 6

    def columns(text: str) -> int:
        return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)

    for block in (rows[:1], rows[1:]):
        assert len({columns(line[: line.index("/1")]) for line in block}) == 1


def test_class_table(mixed: Report, solved: Report) -> None:
    rows = [
        SimpleNamespace(student="김하늘", report=mixed, error=None),
        SimpleNamespace(student="park", report=solved, error=None),
        SimpleNamespace(student="late", report=None, error=Message("report.plain.missing")),
    ]
    text = table.render(rows, "en")
    lines = text.splitlines()
    assert lines[0].split() == ["student", "score", "coo_to_csr", "multiply", "outcomes"]
    assert "2/10.5" in lines[1] and "○1 ×1 △1 ◇1 □1 ·1 …1 ※1" in lines[1]
    assert any("park" in line and "4.5/4.5" in line and " - " in line for line in lines)
    assert any("late" in line and "not graded" in line for line in lines)
    _, legend, notes = text.split("\n\n")
    legend = legend.replace("\n", " ")
    assert notes.splitlines()[0] == "notes" and any("late" in line for line in notes.splitlines())
    assert "△ your code raised" in legend and "※ grader broke" in legend
    assert "채점 안 됨" in table.render(rows, "ko")


def test_junit_counts(mixed: Report) -> None:
    root = ET.fromstring(render(mixed, "en", "junit"))
    first, second = root.findall("testsuite")
    assert (first.get("tests"), first.get("failures"), first.get("errors"), first.get("skipped")) == (
        "3",
        "2",
        "0",
        "0",
    )
    assert (second.get("tests"), second.get("failures"), second.get("errors"), second.get("skipped")) == (
        "5",
        "3",
        "1",
        "1",
    )
    names = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]
    assert len(set(names)) == 8


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (4.0, "4"),
        (2.5, "2.5"),
        (1 / 3, "0.33"),
        (0.0, "0"),
        (-0.0, "0"),
        (1e6, "1000000"),
        (float("nan"), "?"),
        (-0.001, "0"),
    ],
)
def test_points_as_people_write_them(value: float, expected: str) -> None:
    assert number(value) == expected


def test_the_catalogue_is_whole_and_used() -> None:
    table = tomllib.loads((ROOT / "autograder/messages/report.toml").read_text(encoding="utf-8"))
    source = "".join(
        file.read_text(encoding="utf-8")
        for file in (ROOT / "autograder/report").iterdir()
        if file.suffix in (".py", ".jinja")
    )
    families = ("report.outcome.", "report.plain.", "report.hidden.", "report.slot.")
    for code, text in table.items():
        assert not re.search("[가-힣]", text["en"]) and re.search("[가-힣]", text["ko"])
        (text["en"] + text["ko"]).encode("cp949")
        assert code in source or code.startswith(families), f"{code} is never said"
    for outcome in OUTCOMES:
        assert f"report.outcome.{outcome}" in table
        if outcome != "passed":
            assert f"report.plain.{outcome}" in table and f"report.hidden.{outcome}" in table
