"""A small course on disk, a judge that only answers what it is told, and a command line to call."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.cli import main
from autograder.judge.record import CheckResult, Finding, Outcome, QuestionResult, Report
from autograder.messages import Message, Text

CARD = """
number = {number}
title = {{ en = "{name} in English", ko = "{name} 과제" }}
[[questions]]
name = "add"
title = {{ en = "Addition", ko = "덧셈" }}
implements = ["add"]
"""


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same surroundings on every machine."""
    for name in ("AUTOGRADER_LANG", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("COLUMNS", "80")


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two assignments, ``first`` with its solution and ``second`` without; the current folder is the course's."""
    root = tmp_path / "course"
    for number, name in enumerate(("first", "second"), 1):
        folder = root / "assignments" / name
        folder.mkdir(parents=True)
        (folder / "assignment.toml").write_text(CARD.format(number=number, name=name), encoding="utf-8")
        (folder / f"{name}.py").write_text("def add(a, b): ...\n", encoding="utf-8")
    secret = root / "solutions" / "first"
    secret.mkdir(parents=True)
    (secret / "assignment.toml").write_text(CARD.format(number=1, name="first"), encoding="utf-8")
    monkeypatch.chdir(root)
    return root


def graded(outcome: Outcome = "passed", **changes: Any) -> Report:
    """A report of one visible check."""
    points = 2.0 if outcome == "passed" else 0.0
    finding = None if outcome == "passed" else Finding(headline=Message(f"report.plain.{outcome}"), where="first.py:3")
    check = CheckResult(
        id="test_visible.py::test_add",
        title=Text(en="Small numbers", ko="작은 수"),
        visible=True,
        outcome=outcome,
        points=points,
        max_points=2.0,
        cpu_seconds=0.01,
        finding=finding,
    )
    question = QuestionResult(
        name="add", title=Text(en="Addition", ko="덧셈"), points=points, max_points=2.0, checks=(check,)
    )
    found: dict[str, Any] = {
        "assignment": "first",
        "submission": "first.py",
        "student": None,
        "score": points,
        "max_score": 2.0,
        "seed": 7,
        "isolation": {"level": "namespaces"},
        "versions": {"python": "3.11"},
        "questions": (question,),
    }
    return Report(**(found | changes))


class Judge:
    """Stands in for ``grade_one``: gives or raises ``answer`` and remembers what it was asked."""

    def __init__(self) -> None:
        self.answer: Report | BaseException = graded()
        self.asked: dict[str, Any] = {}

    def __call__(self, course: Any, assignment: Any, path: Path, **settings: Any) -> Report:
        self.asked = {"assignment": assignment.name, "path": path, **settings}
        if isinstance(self.answer, BaseException):
            raise self.answer
        return self.answer


@pytest.fixture
def judge(monkeypatch: pytest.MonkeyPatch) -> Judge:
    """The judge every command of the test asks."""
    stand_in = Judge()
    monkeypatch.setattr("autograder.judge.grade_one", stand_in)
    return stand_in


@pytest.fixture
def report_of() -> Callable[..., Report]:
    """Builds reports."""
    return graded


class Result:
    """What a command left behind."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def last(self) -> str:
        return self.out.splitlines()[-1]

    @property
    def refusal(self) -> str:
        """The one line on standard error."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert "Traceback" not in lines[0]
        return lines[0]


@pytest.fixture
def autograder(capfd: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    """Runs the command line in this process."""

    def run(*words: str) -> Result:
        capfd.readouterr()
        code = main(words)
        return Result(code, *capfd.readouterr())

    return run
