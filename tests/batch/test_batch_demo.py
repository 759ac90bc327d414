"""The shipped class gets what it must, and everybody on its worksheet is there."""

from __future__ import annotations

import csv
import json
import tomllib
from pathlib import Path

import pytest

from autograder.assignment import find_course
from autograder.batch import Cohort, Entry, grade_cohort

COURSE = find_course(Path(__file__).parent)
EXPORT = COURSE.data / "cohorts" / "sparse-moodle.zip"
EXPECTED = json.loads(EXPORT.with_suffix(".expected.json").read_text(encoding="utf-8"))

pytestmark = pytest.mark.timeout(1500)  # four minutes of CPU, on machines that do other things too


def outcome(entry: Entry) -> str:
    """The class of ``expected.json``."""
    if entry.status != "graded":
        return entry.status
    assert entry.report is not None
    if entry.report.passed:
        return "full"
    return "partial" if entry.report.score else "zero"


def fails(entry: Entry) -> set[str]:
    questions = [question.name for question in COURSE.assignment(EXPECTED["assignment"]).questions]
    if entry.status != "graded":
        return set(questions)
    assert entry.report is not None
    return {question.name for question in entry.report.questions if question.points < question.max_points}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Cohort, Path]:
    out = tmp_path_factory.mktemp("demo")
    card = tomllib.loads((COURSE.data / "demo.toml").read_text(encoding="utf-8"))
    assert (card["assignment"], COURSE.data / card["source"]) == (EXPECTED["assignment"], EXPORT)
    return grade_cohort(COURSE, COURSE.assignment(card["assignment"]), EXPORT, out, seed=card["seed"]), out


def test_each_gets_what_is_expected(demo: tuple[Cohort, Path]) -> None:
    cohort, _ = demo
    found = {f"Participant {entry.participant}": (outcome(entry), fails(entry)) for entry in cohort.entries}
    assert found == {name: (must["expected"], set(must["fails"])) for name, must in EXPECTED["students"].items()}


def test_everybody_on_the_worksheet_is_there(demo: tuple[Cohort, Path]) -> None:
    cohort, out = demo
    with open(EXPORT.with_suffix(".csv"), encoding="utf-8", newline="") as file:
        listed = {row["Identifier"]: row["Full name"] for row in csv.DictReader(file)}
    with open(out / "grades.csv", encoding="utf-8-sig", newline="") as file:
        graded = {f"Participant {row['participant']}": row["student"] for row in csv.DictReader(file)}
    assert graded == listed
    told = cohort.reconciliation
    assert (told.strangers, told.unmatched, told.duplicates) == ((), (), ())
    assert {entry.student for entry in cohort.entries if entry.id in told.late} == {"박서연", "Sofia Petrova"}
    pages = {folder.name for folder in (out / "feedback").iterdir()}
    assert pages == {entry.id for entry in cohort.entries if entry.status != "missing"}
