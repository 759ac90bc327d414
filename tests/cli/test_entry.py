"""Help, languages, and whatever goes wrong: one line and an exit code, never a traceback."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder import __version__
from autograder.cli.context import choose_language
from autograder.cli.entry import COMMANDS
from autograder.cli.parser import columns, wrap
from autograder.errors import GraderFault, UsageError

HEAVY = ("rich", "jinja2", "numpy", "tensorflow", "pytest", "nbformat", "jupytext", "psutil")
HANGUL = re.compile("[가-힣]")


def python(*words: str, env: dict[str, str] | None = None, **settings: Any) -> subprocess.CompletedProcess[bytes]:
    clean = {key: value for key, value in os.environ.items() if key not in ("AUTOGRADER_LANG", "LC_ALL")}
    return subprocess.run(
        [sys.executable, *words],
        env=clean | (env or {}),
        capture_output=True,
        check=False,
        **settings,
    )


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_in_both_languages(autograder: Callable[..., Any], command: str) -> None:
    words = [command] if command else []
    english = autograder(*words, "--help", "--lang", "en")
    korean = autograder(*words, "--help", "--lang=ko")
    assert english.code == korean.code == 0
    assert english.out.startswith("Usage: autograder") and korean.out.startswith("사용법: autograder")
    assert not HANGUL.search(english.out)
    assert not re.search(r"\b(usage|options|positional|show this help|default)\b", korean.out)
    for result in (english, korean):
        assert result.err == ""
        result.out.encode("cp949")
        longest = [line for line in result.out.splitlines() if columns(line) > 80]
        assert longest == []


def test_no_command_shows_the_help(autograder: Callable[..., Any]) -> None:
    shown = autograder()
    assert shown.code == 0
    assert all(f"\n  {name} " in shown.out for name in COMMANDS)


@pytest.mark.parametrize("words", [["--help"], ["grade", "--help"], ["--version"]])
def test_help_imports_nothing_heavy(words: list[str]) -> None:
    program = (
        "import sys; from autograder.cli import main; code = main(sys.argv[1:]); "
        f"print([name for name in {HEAVY} if name in sys.modules], code, file=sys.stderr)"
    )
    done = python("-c", program, *words)
    assert done.stderr.decode().splitlines() == ["[] 0"]


def test_version(autograder: Callable[..., Any]) -> None:
    assert autograder("--version").out == f"autograder {__version__}\n"


@pytest.mark.parametrize(
    ("words", "english", "korean"),
    [
        (["grad"], "Did you mean `autograder grade`?", "혹시 `autograder grade`인가요?"),
        (["xyzzy"], "Choose one of: list,", "다음 중에서 고르세요: list,"),
        (
            ["grade"],
            "Usage: autograder grade ASSIGNMENT SUBMISSION.",
            "사용법: autograder grade ASSIGNMENT SUBMISSION.",
        ),
        (["grade", "first", "--format"], "not complete", "완전하지 않습니다"),
        (["grade", "first", "f", "--formt=x"], "Not understood: --formt=x", "알 수 없는 인자: --formt=x"),
        (["grade", "first", "f", "--format", "jsn"], "Try `--format json`", "`--format json`"),
        (["grade", "first", "f", "--seed", "1.5"], "whole number from 0", "0 이상의 정수"),
        (["grade", "first", "f", "--seed=-1"], "whole number from 0", "0 이상의 정수"),
        (["grade", "first", "f", "--seed", str(2**63)], "whole number from 0", "0 이상의 정수"),
        (["grade", "first", "f", "--isolation", "none"], "namespaces, landlock, uid, process", "namespaces, landlock"),
        (["demo", "--workers", "0"], "whole number from 1", "1 이상의 정수"),
        (["grade", "frist", "f"], "Did you mean “first”?", "혹시 “first”인가요?"),
        (["grade", "first", "no.py"], "No such file: no.py", "파일이 없습니다: no.py"),
        (["grade", "first", "\0"], "No such file", "파일이 없습니다"),
        (["check", "--course", "/"], "No course found in /", "강의 폴더를 찾지 못했습니다"),
        (["--course", "/", "check"], "No course found in /", "강의 폴더를 찾지 못했습니다"),
    ],
)
def test_bad_usage_is_one_line_in_the_readers_language(
    autograder: Callable[..., Any], course: Path, words: list[str], english: str, korean: str
) -> None:
    for language, expected in (("en", english), ("ko", korean)):
        refused = autograder("--lang", language, *words)
        assert refused.code == 2
        assert refused.out == ""
        assert expected in refused.refusal
        assert bool(HANGUL.search(refused.refusal)) == (language == "ko")


@pytest.mark.parametrize(
    ("words", "variables", "expected"),
    [
        ([], {}, "en"),
        ([], {"LANG": "ko_KR.UTF-8"}, "ko"),
        ([], {"LANG": "ko"}, "ko"),
        ([], {"LANG": "de_DE.UTF-8"}, "en"),
        ([], {"LANG": "ko_KR.UTF-8", "LC_ALL": "C"}, "en"),
        ([], {"LANG": "en_US", "LC_MESSAGES": "ko_KR"}, "ko"),
        ([], {"LANG": "en_US", "AUTOGRADER_LANG": "ko"}, "ko"),
        ([], {"LANG": "ko_KR", "AUTOGRADER_LANG": "en"}, "en"),
        ([], {"LANG": "ko_KR", "AUTOGRADER_LANG": ""}, "ko"),
        (["--lang", "ko"], {"AUTOGRADER_LANG": "en"}, "ko"),
        (["list", "--lang=en"], {"AUTOGRADER_LANG": "ko"}, "en"),
        (["--lang", "ko", "list", "--lang", "en"], {}, "en"),
        (["list", "--", "--lang", "ko"], {}, "en"),
        (["list", "--lang"], {}, "en"),
    ],
)
def test_language(monkeypatch: pytest.MonkeyPatch, words: list[str], variables: dict[str, str], expected: str) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    language, explicit = choose_language(words)
    assert language == expected
    assert explicit == any("--lang" in word for word in words if "--" not in words and words != ["list", "--lang"])


def test_an_unknown_language_is_refused(autograder: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    assert "--lang: there is no language “de”" in autograder("list", "--lang", "de").refusal
    monkeypatch.setenv("AUTOGRADER_LANG", "de")
    refused = autograder("list")
    assert refused.code == 2 and "AUTOGRADER_LANG" in refused.refusal


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UsageError("assignment.no_course", folder="a\nb\x1b[2J"), 2),
        (GraderFault("assignment.no_course", folder="::error::x"), 3),
    ],
)
def test_known_errors_are_one_line(
    autograder: Callable[..., Any], course: Path, judge: Any, error: Exception, code: int
) -> None:
    judge.answer = error
    result = autograder("check", "first")
    assert result.code == code
    assert result.refusal.startswith("No course found in")
    assert "\x1b" not in result.refusal
    assert "Traceback" in autograder("check", "first", "--debug").err


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_graders_own_fault(
    autograder: Callable[..., Any],
    course: Path,
    judge: Any,
    language: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    judge.answer = RuntimeError("unforeseen \ud800")
    result = autograder("check", "first", "--lang", language)
    assert result.code == 3
    file = Path(result.refusal.rpartition(": ")[2])
    assert "RuntimeError: unforeseen" in file.read_text(encoding="utf-8")
    assert ("not your fault" if language == "en" else "사용자의 잘못이 아닙니다") in result.refusal
    shown = autograder("check", "first", "--debug")
    assert shown.code == 3 and "RuntimeError: unforeseen" in shown.err


def test_even_a_broken_catalogue_ends_in_one_line(
    autograder: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("autograder.messages.catalogue", dict)
    result = autograder("list")
    assert result.code == 3
    assert result.refusal.startswith("autograder: KeyError: ")


def test_interrupted(autograder: Callable[..., Any], course: Path, judge: Any) -> None:
    judge.answer = KeyboardInterrupt()
    result = autograder("check", "first")
    assert result.code == 130
    assert result.refusal.startswith("Stopped.")


def test_a_reader_that_goes_away_is_no_error(course: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "autograder", "list"], stdout=writing, stderr=subprocess.PIPE, cwd=course, check=False
    )
    os.close(writing)
    assert done.stderr == b""
    assert done.returncode == 141


def test_what_is_still_buffered_then_goes_nowhere() -> None:
    program = """
import sys
from autograder.cli.entry import run
import autograder.cli.entry as entry
def break_off(*_):
    raise BrokenPipeError
entry._dispatch = break_off
code = run(["list"])
sys.stdout.write("more")
sys.stdout.flush()
sys.exit(code)
"""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([sys.executable, "-c", program], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.parametrize("encoding", ["ascii", "cp949", "utf-8", "latin-1"])
def test_no_console_is_too_poor(course: Path, encoding: str) -> None:
    for words in (["list"], ["--help"], ["nonsense"], ["check", "없는 과제"]):
        done = python("-m", "autograder", "--lang", "ko", *words, env={"PYTHONIOENCODING": encoding}, cwd=course)
        assert done.returncode == (0 if words[0] in ("list", "--help") else 2)
        assert b"Traceback" not in done.stderr
        if encoding in ("cp949", "utf-8"):
            assert HANGUL.search((done.stdout + done.stderr).decode(encoding))


def test_both_ways_to_call_it() -> None:
    assert python("-m", "autograder", "--version").stdout.decode().split() == ["autograder", __version__]


def test_wrap_counts_columns() -> None:
    assert wrap("가나다 라마 바", 9) == ["가나다", "라마 바"]
    assert wrap("a  b c", 4) == ["a  b", "c"], "a table stays one"
    assert wrap("가" * 10, 4) == ["가" * 10]
    assert wrap("", 4) == []
