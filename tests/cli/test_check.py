"""``autograder check``: which assignment, which file, what next."""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def notebooks(course: Path) -> Path:
    """The course with notebooks beside the scripts, and some work elsewhere."""
    for name in ("first.ipynb", "first.ko.ipynb"):
        (course / "assignments/first" / name).write_text("{}", encoding="utf-8")
    for file in (course / "assignments/first").iterdir():
        os.utime(file, (1000, 1000))
    for name in ("mine/second.ko.ipynb", "both/first.py", "both/second.py", "odd/answer.py"):
        path = course / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("", encoding="utf-8")
    return course


@pytest.mark.parametrize(
    ("folder", "words", "assignment", "file"),
    [
        (".", ["first"], "first", "assignments/first/first.py"),
        ("assignments/first", [], "first", "assignments/first/first.py"),
        ("solutions/first", [], "first", "assignments/first/first.py"),
        (".", ["first", "--file", "odd/answer.py"], "first", "odd/answer.py"),
        (".", ["--file", "assignments/first/first.ko.ipynb"], "first", "assignments/first/first.ko.ipynb"),
        (".", ["--file", "mine/second.ko.ipynb"], "second", "mine/second.ko.ipynb"),
        (".", ["mine/second.ko.ipynb"], "second", "mine/second.ko.ipynb"),
        (".", ["assignments/second/second.py"], "second", "assignments/second/second.py"),
        ("mine", [], "second", "mine/second.ko.ipynb"),
        ("mine", ["first"], "first", "assignments/first/first.py"),
        ("both", ["second"], "second", "both/second.py"),
    ],
)
def test_what_is_meant(
    autograder: Callable[..., Any],
    notebooks: Path,
    judge: Any,
    monkeypatch: pytest.MonkeyPatch,
    folder: str,
    words: list[str],
    assignment: str,
    file: str,
) -> None:
    monkeypatch.chdir(notebooks / folder)
    assert autograder("check", *words).code == 0
    assert judge.asked["assignment"] == assignment
    assert judge.asked["path"].resolve() == notebooks / file


@pytest.mark.parametrize(
    ("folder", "words", "expected"),
    [
        (".", [], "Which assignment?"),
        ("both", [], "Which assignment?"),
        (".", ["--file", "odd/answer.py"], "does not tell its assignment: odd/answer.py"),
        (".", ["odd/answer.py"], "does not tell its assignment"),
        (".", ["no.py"], "No such file: no.py"),
        (".", ["frist"], "Did you mean “first”?"),
    ],
)
def test_what_is_not_clear(
    autograder: Callable[..., Any],
    notebooks: Path,
    judge: Any,
    monkeypatch: pytest.MonkeyPatch,
    folder: str,
    words: list[str],
    expected: str,
) -> None:
    monkeypatch.chdir(notebooks / folder)
    result = autograder("check", *words)
    assert result.code == 2
    assert expected in result.refusal


def test_no_work_yet(autograder: Callable[..., Any], course: Path, judge: Any) -> None:
    (course / "assignments/first/first.py").unlink()
    result = autograder("check", "first")
    assert result.code == 2
    assert "No file of yours" in result.refusal and "first.py" in result.refusal


def test_of_script_and_notebook_the_one_edited_later(
    autograder: Callable[..., Any], notebooks: Path, judge: Any
) -> None:
    folder = notebooks / "assignments/first"
    os.utime(folder / "first.ko.ipynb", (1001, 1001))
    autograder("check", "first")
    assert judge.asked["path"].name == "first.py", "one second apart: written together"
    os.utime(folder / "first.ko.ipynb", (1060, 1060))
    autograder("check", "first")
    assert judge.asked["path"].name == "first.ko.ipynb"


def test_own_work_needs_no_isolation_and_hidden_checks_need_solutions(
    autograder: Callable[..., Any], course: Path, judge: Any
) -> None:
    autograder("check", "first")
    assert judge.asked["trust"] is True and judge.asked["hidden"] is True
    autograder("check", "second")
    assert judge.asked["trust"] is True and judge.asked["hidden"] is False


def test_next_after_success(autograder: Callable[..., Any], course: Path, judge: Any) -> None:
    expected = (
        "Next assignment: second in English. Edit assignments/second/second.py, then run: autograder check second"
    )
    assert autograder("check", "first").last == expected
    assert autograder("check", "second").last.startswith("Next: all visible checks pass; hand it in.")
    (course / "solutions/second").mkdir()
    card = (course / "assignments/second/assignment.toml").read_text(encoding="utf-8")
    (course / "solutions/second/assignment.toml").write_text(card, encoding="utf-8")
    assert "this was the last assignment" in autograder("check", "second").last
    assert "visible 1/1; hidden checks run at grading" in autograder("check", "second").out


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_command_of_the_last_line_checks_the_same_file_again(
    autograder: Callable[..., Any],
    course: Path,
    judge: Any,
    report_of: Callable[..., Any],
    language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    judge.answer = report_of("wrong")
    folder = course / "my work"
    folder.mkdir()
    (folder / "first.py").write_text("", encoding="utf-8")
    monkeypatch.chdir(course.parent)
    words = ["check", "--file", "course/my work/first.py", "--course", "course", "--lang", language]
    result = autograder(*words)
    assert result.code == 1
    first = judge.asked
    assert "course/my work/first.py:3" in result.last
    command = shlex.split(result.last[result.last.index("autograder check") :])
    autograder(*command[1:])
    assert judge.asked == first


def test_the_graders_fault_is_exit_code_3(
    autograder: Callable[..., Any], course: Path, judge: Any, report_of: Callable[..., Any]
) -> None:
    judge.answer = report_of("error")
    result = autograder("check", "first")
    assert result.code == 3
    assert "autograder doctor" in result.last
