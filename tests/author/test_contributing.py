"""The assignment that CONTRIBUTING walks through is written as it stands there, and proven."""

from __future__ import annotations

import re
from pathlib import Path

from autograder.assignment import Course
from autograder.author.prove import Wish, prove
from autograder.author.release import release

GUIDE = Path(__file__).parents[2] / "CONTRIBUTING.md"
FILE = re.compile(r"^`(solutions/[^`]+)`\n\n```\w+\n(.*?)^```$", flags=re.MULTILINE | re.DOTALL)


def test_the_assignment_of_the_guide_is_proven(tmp_path: Path) -> None:
    files = dict(FILE.findall(GUIDE.read_text(encoding="utf-8")))
    assert {Path(name).name for name in files} >= {"assignment.toml", "source.py", "test_hidden.py", "equivalent.toml"}
    for name, text in files.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    course = Course(tmp_path)
    (assignment,) = course.assignments.values()
    release(assignment, course, tmp_path / "assignments")
    proof = prove(course, assignment, Wish(seeds=(1,), mutants=True, limit=12, workers=2))
    assert [flaw.message for flaw in proof.flaws] == []
    assert proof.mutants is not None
    assert len(proof.mutants) == 12
