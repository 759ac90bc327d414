"""The measurements are fair only if everybody is asked the same: our grader and the bare checks agree on each verdict."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.assignment import Course
from benchmarks import page
from benchmarks.cohort import cheats, cohort
from benchmarks.graders import Floor, Grader, Ours, OverDask, Setting


@pytest.fixture(scope="module")
def setting() -> Setting:
    course = Course(Path(__file__).parents[2])
    return Setting(course, course.assignment("callables"), 2)


@pytest.mark.parametrize("kind", [Ours, OverDask, Floor])
def test_every_verdict_is_the_one_deserved(setting: Setting, kind: type[Grader], tmp_path: Path) -> None:
    submissions = cohort(setting.assignment, 12, loops=False)
    usage, found = kind(setting).grade(submissions, tmp_path / "run")
    assert usage.status == 0, usage.output
    assert usage.wall > 0 and usage.cpu > 0
    every = set(setting.checks.values())
    assert {one.id: every - found[one.id] for one in submissions} == {one.id: one.fails for one in submissions}


def test_no_cheat_gets_a_question_from_us(setting: Setting, tmp_path: Path) -> None:
    submissions = [one for one in cheats(setting.assignment) if one.kind != "swallows"]  # that one takes its time-outs
    _, found = Ours(setting).grade(submissions, tmp_path / "run")
    assert found == {one.id: set() for one in submissions}


def test_a_cohort_is_what_it_says(setting: Setting) -> None:
    submissions = cohort(setting.assignment, 40)
    kinds = [one.kind for one in submissions]
    assert {kind: kinds.count(kind) for kind in kinds} == {"right": 22, "wrong": 12, "raising": 4, "looping": 2}
    assert len({one.source for one in submissions}) == 40


def test_the_page_says_what_was_measured(tmp_path: Path) -> None:
    def runs(wall: float) -> list[dict[str, float]]:
        return [{"wall": wall * n, "cpu": wall, "memory": 5e8, "right": 10, "none": 0} for n in (1, 2, 3)]

    data = {
        "sparse": {
            "count": 10,
            "checks": 50,
            "how": {"autograder": "a", "nbgrader": "b"},
            "runs": {"autograder": runs(5.0), "nbgrader": runs(60.0), "floor": runs(2.0)},
        }
    }
    at = {"model": "a processor", "processors": 2, "memory_gb": 24, "system": "Linux", "versions": {"numpy": "2"}}
    page.write({"compare": {"when": "2026-01-01", "rounds": 3, "machine": at, "data": data}}, tmp_path)
    text = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "| nbgrader | 12.00 (6.00–18.00) | 6.00 (6.00–6.00) | 12.0 | 500 | 10 of 10 | 0 |" in text
    assert "| a class graded faster than by nbgrader, `sparse` | 12 times | 12.0 | yes |" in text
    assert (tmp_path / "compare.svg").is_file()
