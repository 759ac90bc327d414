"""The whole way: a course made here, real files handed in, the real judge, the real command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

CARD = """
number = 1
title = { en = "Tiny", ko = "작은 과제" }
imports = ["numpy"]
[[questions]]
name = "add"
title = { en = "Addition", ko = "덧셈" }
implements = ["add"]
"""
SOURCE = """
def add(a, b):
    ### BEGIN SOLUTION
    return a + b
    ### END SOLUTION
"""
VISIBLE = """
import pytest
question = pytest.mark.question

@question("add", points=2, en="Small numbers", ko="작은 수")
def test_small(submission, same):
    same(submission.add(1, 2), 3)
"""
HIDDEN = """
import pytest
question = pytest.mark.question

@question("add", points=3, en="Large numbers", ko="큰 수")
def test_large(submission, same):
    same(submission.add(271828, 271829), 543657)
"""
EVIL = """
def add(a, b):
    print("HIDDEN", a, b, "::error::pwn")
    if a == 1:
        return a + b
    raise ValueError(f"</pre><script>{a}</script>\\x1b[2J\\u202e\\ud800\\n::error::pwn {a}")
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course of one assignment, and four submissions for it."""
    root = tmp_path_factory.mktemp("course")
    files = {
        "solutions/tiny/assignment.toml": CARD,
        "solutions/tiny/source.py": SOURCE,
        "solutions/tiny/test_visible.py": VISIBLE,
        "solutions/tiny/test_hidden.py": HIDDEN,
        "solutions/tiny/hints.toml": "",
        "assignments/tiny/assignment.toml": CARD,
        "assignments/tiny/test_visible.py": VISIBLE,
        "assignments/tiny/tiny.py": "def add(a, b):\n    raise NotImplementedError\n",
        "in/right/tiny.py": "def add(a, b):\n    return sum((a, b))\n",
        "in/wrong/tiny.py": "def add(a, b):\n    return a - b\n",
        "in/evil/tiny.py": EVIL,
        "in/broken/tiny.ipynb": "this is no notebook",
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def run(course: Path, *words: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "autograder", *words],
        cwd=course,
        env=os.environ | {"AUTOGRADER_LANG": "en"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_right(course: Path) -> None:
    code, out, err = run(course, "grade", "tiny", "in/right/tiny.py", "--format", "json", "--seed", "5", "--lang", "ko")
    assert (code, err) == (0, "")
    report = json.loads(out)
    assert (report["score"], report["max_score"], report["seed"]) == (5, 5, 5)
    assert [check["title"] for check in report["questions"][0]["checks"]] == ["작은 수", "큰 수"]
    assert [check["visible"] for check in report["questions"][0]["checks"]] == [True, False]


def test_wrong(course: Path) -> None:
    code, out, err = run(course, "check", "in/wrong/tiny.py")
    assert (code, err) == (1, "")
    lines = out.splitlines()
    assert "visible 0/1; hidden 0/1" in lines[1]
    assert "call              add(1, 2)" in lines and "expected          3" in lines and "got               -1" in lines
    assert lines[-1].endswith("then run: autograder check tiny --file in/wrong/tiny.py")


def test_not_started(course: Path) -> None:
    code, out, _ = run(course, "check")
    assert code == 2, "one assignment, but the folder does not say which"
    code, out, _ = run(course, "check", "tiny")
    assert code == 1
    assert "· not started 2" in out


class Page(HTMLParser):
    """The elements of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)


@pytest.mark.parametrize("form", ["gradescope", "junit", "html"])
def test_a_hostile_submission_learns_nothing_and_injects_nothing(course: Path, form: str, tmp_path: Path) -> None:
    target = tmp_path / "out"
    code, out, _ = run(course, "grade", "tiny", "in/evil/tiny.py", "--format", form, "--output", str(target))
    assert (code, out) == (1, "")
    text = target.read_text(encoding="utf-8")
    assert "Large numbers" in text and "raised ValueError" in text
    assert "271828" not in text
    assert not [line for line in text.splitlines() if line.strip().startswith("::")]
    if form == "html":
        page = Page()
        page.feed(text)
        assert "script" not in page.tags


def test_the_instructor_sees_it_all_harmlessly(course: Path) -> None:
    code, out, _ = run(course, "grade", "tiny", "in/evil/tiny.py")
    assert code == 1
    assert "add(271828, 271829)" in out
    assert "\x1b" not in out and "\u202e" not in out
    assert not [line for line in out.splitlines() if line.strip().startswith("::")]


def test_unreadable(course: Path) -> None:
    code, out, err = run(course, "grade", "tiny", "in/broken/tiny.ipynb")
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1 and "this is no notebook" in err


def test_points_of_a_real_course(course: Path) -> None:
    code, out, err = run(course, "list", "--points")
    assert (code, err) == (0, "")
    assert out.splitlines()[0].split() == ["1", "tiny", "Tiny", "5", "add"]
