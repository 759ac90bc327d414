"""The course's own assignments: each reference passes its visible checks in plain pytest, from a released folder."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.assignment import find_course
from autograder.author.release import release

COURSE = find_course(Path(__file__))
CONFTEST = Path(__file__).parents[2] / "autograder/author/templates/conftest.py.template"


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


@pytest.mark.parametrize("name", [name for name, found in COURSE.assignments.items() if found.secret])
def test_nothing_of_the_solution_or_the_hidden_tests_is_handed_out(name: str, tmp_path: Path) -> None:
    # Looked for in another way than the guard does: by what a student could read in the files, cell by cell.
    assignment = COURSE.assignment(name)
    release(assignment, COURSE, tmp_path)
    assert assignment.reference
    public: list[str] = []
    for file in (tmp_path / name).rglob("*"):
        if file.suffix == ".ipynb":
            cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
            public += [line for cell in cells for line in "".join(cell["source"]).split("\n")]
        elif file.suffix in (".py", ".md", ".toml"):
            public += file.read_text(encoding="utf-8").split("\n")
    shown = {line.strip() for line in public}
    reference = assignment.reference.read_text(encoding="utf-8")
    solutions = re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", reference, flags=re.DOTALL)
    outside = re.sub(r"### BEGIN SOLUTION\n.*?### END SOLUTION", "", reference, flags=re.DOTALL)
    secret = {line.strip() for text in solutions for line in text.split("\n")}
    hidden, visible = (assignment.tests[place].read_text(encoding="utf-8").split("\n") for place in (1, 0))
    values = {line.strip() for line in hidden} - {line.strip() for line in visible}
    long = {line for line in secret | values if len(line) >= 20 and not line.startswith(("import ", "from ", "#"))}
    long -= {line.strip() for line in outside.split("\n")}
    # The edition's own help for plain pytest, the same in every assignment: a hidden test may have such a line too.
    long -= {line.strip() for line in CONFTEST.read_text(encoding="utf-8").split("\n")}
    assert len(long) > 20
    assert shown & long == set()
    assert not any(file.name in ("test_hidden.py", "hints.toml", "bank") for file in (tmp_path / name).rglob("*"))
