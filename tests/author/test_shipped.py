"""The course's own assignments: each reference passes its visible checks in plain pytest, from a released folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.assignment import find_course
from autograder.author.release import release

COURSE = find_course(Path(__file__))


@pytest.mark.parametrize("name", [name for name, found in COURSE.assignments.items() if found.secret])
def test_the_reference_passes_the_visible_checks_without_the_autograder(name: str, tmp_path: Path) -> None:
    assignment = COURSE.assignment(name)
    release(assignment, COURSE, tmp_path)
    assert assignment.reference
    folder = tmp_path / name
    (folder / f"{name}.py").write_bytes(assignment.reference.read_bytes())
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=folder,
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": ""},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
