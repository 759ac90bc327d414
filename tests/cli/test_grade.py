"""``autograder grade``: formats, files, exit codes."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args
from xml.etree import ElementTree as ET

import msgspec
import pytest

from autograder.cli.grade import ISOLATION
from autograder.engine import LEVELS
from autograder.errors import Unreadable
from autograder.judge.record import Outcome

FILE = "assignments/first/first.py"


@pytest.mark.parametrize("outcome", get_args(Outcome))
def test_exit_codes(
    autograder: Callable[..., Any], course: Path, judge: Any, report_of: Callable[..., Any], outcome: Outcome
) -> None:
    judge.answer = report_of(outcome)
    expected = {"passed": 0, "error": 3}.get(outcome, 1)
    for form in ("text", "json", "gradescope", "junit", "html"):
        assert autograder("grade", "first", FILE, "--format", form).code == expected


def test_what_the_judge_is_asked(autograder: Callable[..., Any], course: Path, judge: Any) -> None:
    autograder("grade", "first", FILE)
    assert judge.asked == {
        "assignment": "first",
        "path": Path(FILE),
        "seed": None,
        "isolation": "auto",
        "trust": False,
    }
    autograder("grade", "first", FILE, "--seed", str(2**63 - 1), "--isolation", "process", "--trust-submissions")
    assert judge.asked["seed"] == 2**63 - 1
    assert judge.asked["isolation"] == "process" and judge.asked["trust"] is True


def test_every_level_of_the_engine_can_be_asked_for() -> None:
    assert set(ISOLATION) == {"auto", *LEVELS}


@pytest.mark.parametrize("language", ["en", "ko"])
def test_text(
    autograder: Callable[..., Any], course: Path, judge: Any, report_of: Callable[..., Any], language: str
) -> None:
    judge.answer = report_of("wrong")
    result = autograder("grade", "first", FILE, "--lang", language)
    assert ("Small numbers" if language == "en" else "작은 수") in result.out
    assert "assignments/first/first.py:3" in result.last
    assert result.last.endswith(f"autograder grade first {FILE}")
    assert result.err == ""


@pytest.mark.parametrize("form", ["json", "gradescope"])
def test_standard_output_holds_one_json_document(
    autograder: Callable[..., Any], course: Path, judge: Any, form: str
) -> None:
    result = autograder("grade", "first", FILE, "--format", form)
    assert json.loads(result.out)["score"] == 2.0


def test_junit(autograder: Callable[..., Any], course: Path, judge: Any) -> None:
    result = autograder("grade", "first", FILE, "--format", "junit")
    assert ET.fromstring(result.out.encode()).get("name") == "first"


@pytest.mark.parametrize("form", ["text", "json", "gradescope", "junit", "html"])
def test_into_a_file(autograder: Callable[..., Any], course: Path, judge: Any, form: str, tmp_path: Path) -> None:
    judge.answer = msgspec.structs.replace(judge.answer, student="김하늘")
    target = tmp_path / "results" / "deep" / "out"
    result = autograder("grade", "first", FILE, "--format", form, "--output", str(target), "--lang", "ko")
    assert result.code == 0
    assert result.out == ""
    assert str(target) in result.refusal
    assert ("작은 수" if form == "junit" else "덧셈") in target.read_text(encoding="utf-8")
    assert os.listdir(target.parent) == ["out"], "no temporary file stays"


def test_a_file_is_replaced_whole_and_readable(
    autograder: Callable[..., Any], course: Path, judge: Any, tmp_path: Path
) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    mask = os.umask(0o022)
    try:
        autograder("grade", "first", FILE, "--format", "json", "--output", str(target))
    finally:
        os.umask(mask)
    assert json.loads(target.read_text(encoding="utf-8"))
    assert stat.S_IMODE(target.stat().st_mode) == 0o644


def test_a_device_is_written_to_not_replaced(autograder: Callable[..., Any], course: Path, judge: Any) -> None:
    assert autograder("grade", "first", FILE, "--output", os.devnull).code == 0
    assert not Path(os.devnull).is_file()


def test_a_place_that_cannot_be_written_is_refused_before_the_work(
    autograder: Callable[..., Any], course: Path, judge: Any, tmp_path: Path
) -> None:
    for target in (tmp_path, course / FILE / "below" / "a" / "file"):
        result = autograder("grade", "first", FILE, "--output", str(target))
        assert result.code == 2
        assert "--output" in result.refusal
    assert judge.asked == {}


def test_unreadable(autograder: Callable[..., Any], course: Path, judge: Any, tmp_path: Path) -> None:
    judge.answer = Unreadable("assignment.no_course", folder="x")
    result = autograder("grade", "first", FILE)
    assert result.code == 2 and result.out == ""
    target = tmp_path / "results.json"
    result = autograder("grade", "first", FILE, "--format", "gradescope", "--output", str(target))
    assert result.code == 2
    told = json.loads(target.read_text(encoding="utf-8"))
    assert told["score"] == 0 and told["output"].startswith("No course found")


def test_json_is_utf8_on_any_console(course: Path) -> None:
    program = """
import sys
from autograder.cli.context import Context
Context(language="ko").write_exactly('{"name": "김하늘 \\u00e9"}\\n')
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONIOENCODING": "cp949"},
        stdout=subprocess.PIPE,
        check=True,
    )
    assert done.stdout == '{"name": "김하늘 é"}\n'.encode()
