"""A released edition in a student's hands: plain pytest, no autograder, and the notebook in a kernel."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import nbclient
import nbformat
import numpy as np
import pytest

from autograder.assignment import Course
from autograder.author.release import release
from autograder.judge.compare import compare
from autograder.judge.failure import Wrong

ANSI = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture
def folder(course: Course, tmp_path: Path) -> Path:
    """The small course's edition as a student has it: elsewhere, with nothing around it."""
    release(course.assignment("doubling"), course, tmp_path / "학생")
    return tmp_path / "학생" / "doubling"


def run_pytest(folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error"],
        cwd=folder,
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": "", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_the_reference_passes(course: Course, folder: Path) -> None:
    source = course.root / "solutions" / "doubling" / "source.py"
    (folder / "doubling.py").write_bytes(source.read_bytes())
    code, said = run_pytest(folder)
    assert code == 0, said
    assert "3 passed" in said


def test_the_stub_is_told_it_was_not_started_and_no_trace_is_shown(folder: Path) -> None:
    code, said = run_pytest(folder)
    assert code == 1
    assert "3 failed" in said
    assert said.count("Not started: replace YOUR CODE HERE. / 시작 전") >= 3
    assert "During handling" not in said
    assert "Traceback" not in said
    assert "conftest.py:" not in said


def test_a_lost_module_is_asked_for(folder: Path) -> None:
    (folder / "doubling.py").unlink()
    code, said = run_pytest(folder)
    assert code == 1
    assert "doubling.py must stand in" in said


def execute(folder: Path, language: str, change: Callable[[str], str]) -> str:
    """Run the notebook alone in an empty folder, as in Colab, its code cells changed; what the last cell printed."""
    name = "doubling.ipynb" if language == "en" else f"doubling.{language}.ipynb"
    book = nbformat.read(folder / name, as_version=4)  # type: ignore[no-untyped-call]
    for cell in book.cells:
        if cell.cell_type == "code" and not cell.source.startswith("%"):
            cell.source = change(cell.source)
    alone = folder / "colab"
    alone.mkdir()
    nbclient.NotebookClient(book, timeout=120, resources={"metadata": {"path": str(alone)}}).execute()
    return ANSI.sub("", "".join(output.get("text", "") for output in book.cells[-1].outputs))


def test_the_notebook_alone_checks_what_its_cells_define(folder: Path) -> None:
    def solve(source: str) -> str:
        if "def twice" in source:
            return "def twice(x):\n    return x * 2\n"
        return source

    said = execute(folder, "ko", solve)
    assert "1 failed, 2 passed" in said
    assert "Not started" in said


def test_a_cell_that_was_not_run_is_asked_for(folder: Path) -> None:
    said = execute(folder, "en", lambda source: "" if "def twice" in source else source)
    assert "twice: run its cell first." in said


@pytest.fixture(scope="module")
def plain() -> ModuleType:
    """The students' conftest as a module, for its comparison."""
    file = Path(__file__).parents[2] / "autograder" / "author" / "templates" / "conftest.py.template"
    module = ModuleType("plain_conftest")
    exec(compile(file.read_text(encoding="utf-8"), str(file), "exec"), vars(module))
    return module


ONE = np.array([1.0, 2.0])
EQUAL = [
    (np.array(3), 3, {"like": "array"}),
    (ONE, np.array([1.0, 2.0]), {}),
    (ONE, np.array([1.0, 2.0], dtype="float32"), {}),
    (np.array([np.nan, np.inf]), np.array([np.nan, np.inf]), {}),
    (np.zeros((0, 3)), np.zeros((0, 3)), {}),
    (2.5, np.float64(2.5), {}),
    ((1, [2, "a"], {"k": None}), (1, [2, "a"], {"k": None}), {}),
    ([1.0, 2.0], ONE, {"like": "array"}),
    ([1, 2], ONE, {"like": "numbers"}),
    (2.5, np.array(2.5), {"like": "array"}),
    ((1, 2), [1, 2], {"like": "array"}),
    (np.array([1.0, 2.001]), ONE, {"rtol": 1e-2}),
    (np.array([0.0]), np.array([-0.0]), {"atol": 1e-9}),
    (np.array([0]), np.array([-0.0]), {"like": "numbers"}),
    (np.array([1], dtype="uint8"), np.array([1]), {}),
    (np.array([], dtype="int64"), np.array([]), {"like": "array"}),
    (np.array(["가"]), np.array(["가"]), {}),
]
DIFFERENT = [
    (np.array(3), 3, {}),
    (np.array([1, 2]), ONE, {}),
    (np.array([[1.0, 2.0]]), ONE, {}),
    (np.array([1.0, 2.1]), ONE, {}),
    (np.array([1.0, np.nan]), ONE, {}),
    (np.array([0.0]), np.array([-0.0]), {}),
    (-0.0, 0.0, {}),
    (np.zeros((3, 0)), np.zeros((0, 3)), {}),
    ([1.0, 2.0], ONE, {}),
    ([1, 2], ONE, {"like": "array"}),
    ((1, 2), [1, 2], {}),
    ([1, 2, 3], [1, 2], {}),
    ({"a": 1}, {"b": 1}, {}),
    ({"a": [1, 2]}, {"a": [1, 3]}, {}),
    (None, ONE, {}),
    ("1", 1, {}),
    (True, 1, {}),
    (True, 1.0, {"like": "numbers"}),
    (np.array([np.nan]), np.array([1.0]), {"atol": 1e9}),
    (np.array([np.inf]), np.array([1.0]), {"rtol": 1e9}),
    (np.array([], dtype="int64"), np.array([]), {}),
    (np.array(2.5), 2.5, {}),
    ("a", "b", {}),
]


@pytest.mark.parametrize(("got", "expected", "options"), EQUAL)
def test_same_accepts(plain: ModuleType, got: object, expected: object, options: dict[str, Any]) -> None:
    plain.compare(got, expected, **options)
    compare(got, expected, **options)  # the judge's own says the same


@pytest.mark.parametrize(("got", "expected", "options"), DIFFERENT)
def test_same_refuses(plain: ModuleType, got: object, expected: object, options: dict[str, Any]) -> None:
    with pytest.raises(pytest.fail.Exception, match="얻은 값"):
        plain.compare(got, expected, **options)
    with pytest.raises(Wrong):
        compare(got, expected, **options)
