"""A small course of one assignment, exports to take in, and a judge that answers from a script."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.assignment import Course

CARD = """
number = 1
title = {en = "Adding", ko = "더하기"}

[[questions]]
name = "add"
title = {en = "Add <numbers>", ko = "<수> 더하기"}
implements = ["add"]

[[questions]]
name = "twice"
title = {en = "Twice", ko = "두 배"}
implements = ["twice"]
"""
REFERENCE = "def add(a, b):\n    return a + b\n\n\ndef twice(a):\n    return 2 * a\n"
STUB = "def add(a, b):\n    raise NotImplementedError\n\n\ndef twice(a):\n    raise NotImplementedError\n"
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

@question("twice", points=3, en="Random numbers", ko="무작위 수")
def test_random(submission, reference, same, rng):
    x = int(rng.integers(10**6))
    same(submission.twice(x), reference.twice(x))
"""
HALF = "def add(a, b):\n    return a + b\n\n\ndef twice(a):\n    return a\n"
ANOTHER = "def add(first, second):\n    return sum((first, second))\n\n\ndef twice(a):\n    return a + a\n"

Files = dict[str, bytes | str]


def _zipped(files: Files) -> bytes:
    """An archive whose names are marked as UTF-8."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _write(root: Path, files: Files) -> Path:
    """The files below ``root``, which is made; a name that ends in a slash is an empty folder."""
    root.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        target = root / name
        if name.endswith("/"):
            target.mkdir(parents=True, exist_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data.encode() if isinstance(data, str) else data)
    return root


@pytest.fixture
def zipped() -> Callable[[Files], bytes]:
    return _zipped


@pytest.fixture
def write() -> Callable[[Path, Files], Path]:
    return _write


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """The assignment ``tiny``: two questions, one of them asked by a hidden test with random numbers."""
    root = tmp_path / "과정"
    secret = {"assignment.toml": CARD, "source.py": REFERENCE, "test_visible.py": VISIBLE, "test_hidden.py": HIDDEN}
    _write(root / "solutions/tiny", secret)
    _write(root / "assignments/tiny", {"assignment.toml": CARD, "test_visible.py": VISIBLE, "tiny.py": STUB})
    return Course(root)


@pytest.fixture(params=["folder", "zip"])
def export(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[Files], Path]:
    """The same files as a folder and as an archive: what is taken in must be the same."""

    def make(files: Files) -> Path:
        if request.param == "folder":
            return _write(tmp_path / "export", files)
        (tmp_path / "export.zip").write_bytes(_zipped(files))
        return tmp_path / "export.zip"

    return make
