"""The archive for Gradescope: the same each time, whole, and its scripts never charge a student for the grader's fault."""

from __future__ import annotations

import csv
import io
import os
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from autograder.assignment import Course, find_course
from autograder.author.gradescope import make_wheel, package

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def archive() -> zipfile.ZipFile:
    course = Course(ROOT)
    return zipfile.ZipFile(io.BytesIO(package(course, course.assignment("sparse"), "ko")))


def test_what_is_in_it(archive: zipfile.ZipFile) -> None:
    names = set(archive.namelist())
    assert {"setup.sh", "run_autograder", "requirements.txt", "constraints.txt"} <= names
    inside = {name for name in names if name.startswith("course/")}
    assert {name.split("/")[2] for name in inside} == {"sparse"}
    assert "course/solutions/sparse/test_hidden.py" in names and not [name for name in names if "/bank/" in name]
    for name in ("setup.sh", "run_autograder"):
        assert stat.S_IMODE(archive.getinfo(name).external_attr >> 16) == 0o755
        text = archive.read(name).decode()
        assert text.startswith("#!/usr/bin/env bash\n") and "@" not in text.replace("$@", "").replace('"${', "")
    assert sum(info.compress_size for info in archive.infolist()) < 2 << 20
    assert "tensorflow" in archive.read("requirements.txt").decode()
    assert "nbgrader" not in archive.read("requirements.txt").decode()


def test_the_same_bytes_each_time() -> None:
    course = find_course(ROOT)
    first, second = (package(course, course.assignment("sparse"), "en") for _ in range(2))
    assert first == second
    assert package(course, course.assignment("callables"), "en") != first


@pytest.mark.parametrize("library", ["numpy", "cv2"])
def test_data_and_libraries_of_the_system_go_along(library: str, tmp_path: Path) -> None:
    card = f'number = 1\nimports = ["{library}"]\ndata = ["글.txt"]\nquestions = []\ntitle = {{en = "a", ko = "가"}}\n'
    for room, name, text in (
        ("solutions/tiny", "assignment.toml", card), ("solutions/tiny", "test_visible.py", "v"),
        ("solutions/tiny", "test_hidden.py", "h"), ("solutions/tiny/bank/right", "a.py", "answer"),
        ("assignments/tiny", "tiny.py", "stub"), ("assignments/tiny/__pycache__", "tiny.pyc", "left"),
        ("data", "글.txt", "말"), ("data", "other.txt", "no"),
    ):  # fmt: skip
        (tmp_path / room).mkdir(parents=True, exist_ok=True)
        (tmp_path / room / name).write_text(text, encoding="utf-8")
    course = Course(tmp_path)
    with zipfile.ZipFile(io.BytesIO(package(course, course.assignment("tiny"), "en"))) as opened:
        assert {name for name in opened.namelist() if name.startswith("course/")} == {
            "course/assignments/tiny/tiny.py", "course/data/글.txt", "course/solutions/tiny/assignment.toml",
            "course/solutions/tiny/test_hidden.py", "course/solutions/tiny/test_visible.py",
        }  # fmt: skip
        assert ("libgl1" in opened.read("setup.sh").decode()) == (library == "cv2")
        assert "numpy==" in opened.read("constraints.txt").decode(), (
            "what is installed here, where the course has no list"
        )


def test_the_wheel_is_one(tmp_path: Path) -> None:
    name, data = make_wheel()
    (tmp_path / name).write_bytes(data)
    with zipfile.ZipFile(tmp_path / name) as wheel:
        names = set(wheel.namelist())
        (record,) = [each for each in names if each.endswith(".dist-info/RECORD")]
        assert {row[0] for row in csv.reader(io.StringIO(wheel.read(record).decode()))} == names
        assert "autograder/messages/batch.toml" in names and not [each for each in names if "__pycache__" in each]
    target = tmp_path / "there"
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "-q",
        "--no-deps",
        "--no-index",
        "--target",
        str(target),
        str(tmp_path / name),
    ]
    if subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True).returncode != 0:
        command = [
            "uv",
            "pip",
            "install",
            "-q",
            "--no-deps",
            "--offline",
            "--target",
            str(target),
            str(tmp_path / name),
        ]
    subprocess.run(command, check=True, capture_output=True)
    shown = subprocess.run(
        [sys.executable, "-c", "import autograder; print(autograder.__file__)"],
        env={**os.environ, "PYTHONPATH": str(target)}, cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert str(target) in shown.stdout


@pytest.mark.parametrize(
    ("code", "writes", "exits", "stays"),
    [
        (0, True, 0, True),
        (1, True, 0, True),
        (2, True, 0, True),
        (2, False, 2, False),
        (3, True, 3, False),
        (137, True, 137, False),
    ],
)
def test_how_a_run_ends(
    archive: zipfile.ZipFile, tmp_path: Path, code: int, writes: bool, exits: int, stays: bool
) -> None:
    grader = tmp_path / "source/venv/bin/autograder"
    grader.parent.mkdir(parents=True)
    write = 'while [ "$1" != --output ]; do shift; done; echo "{}" > "$2"' if writes else ":"
    grader.write_text(f"#!/usr/bin/env bash\n{write}\nexit {code}\n", encoding="utf-8")
    grader.chmod(0o755)
    (tmp_path / "results").mkdir()
    results = tmp_path / "results/results.json"
    results.write_text("an earlier one", encoding="utf-8")
    script = tmp_path / "run_autograder"
    script.write_bytes(archive.read("run_autograder"))
    done = subprocess.run(["bash", str(script)], env={**os.environ, "GRADESCOPE_BASE": str(tmp_path)}, check=False)
    assert (done.returncode, results.exists()) == (exits, stays)
    assert not stays or results.read_text(encoding="utf-8") == "{}\n"
