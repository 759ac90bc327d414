"""Hints in levels, and the solution after success: for learners whose clone holds them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from autograder.assignment import Assignment, Course, find_course
from autograder.author.points import collect_worth
from autograder.cli import main
from autograder.errors import GraderFault, UsageError
from autograder.learn.hints import find_question, read_hints
from autograder.learn.solution import solution_of

MUSIC = Path(__file__).parents[1] / "author" / "courses" / "music"


@pytest.fixture
def music(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A learner's clone of a small course; the current folder is theirs."""
    root = Path(shutil.copytree(MUSIC, tmp_path / "clone"))
    monkeypatch.chdir(root)
    monkeypatch.setenv("AUTOGRADER_LANG", "en")
    return root


def test_hints_go_up_one_at_a_time(music: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["hint", "intervals"]) == 0
    assert capfd.readouterr().out.splitlines() == [
        "semitones  Semitones above C",
        "transpose  Transpose a melody",
        "Next: ask for one of them: autograder hint intervals semitones",
    ]
    assert main(["hint", "intervals", "transpose"]) == 0
    out = capfd.readouterr().out
    assert "Hint 1 of 3: What happens to each key?" in out
    assert "new list" not in out
    assert out.splitlines()[-1].endswith("autograder hint intervals transpose --level 2")
    assert main(["hint", "intervals", "transpose", "--level", "3", "--lang", "ko"]) == 0
    out = capfd.readouterr().out
    assert "힌트 3/3" in out
    assert out.splitlines()[-1].endswith("autograder solution intervals transpose")


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["hint", "intervals", "transpos"], "Did you mean transpose?"),
        (["hint", "intervals", "transpose", "--level", "4"], "levels 1 to 3"),
        (["solution", "intervals", "semitone"], "Did you mean semitones?"),
    ],
)
def test_what_there_is_not(music: Path, capfd: pytest.CaptureFixture[str], words: list[str], wanted: str) -> None:
    assert main(words) == 2
    assert wanted in capfd.readouterr().err


def test_the_solution_comes_after_success(music: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["solution", "intervals"]) == 1  # nothing was written yet
    assert "transpose --anyway" not in capfd.readouterr().out
    own = music / "intervals.py"
    own.write_text("def transpose(melody, steps):\n    return [steps + key for key in melody]\n", encoding="utf-8")
    assert main(["solution", "intervals"]) == 1
    out = capfd.readouterr().out
    assert "[key + steps for key in melody]" in out
    assert "SCALE" not in out
    assert out.splitlines()[-1].endswith("autograder solution intervals semitones --anyway")
    assert main(["solution", "intervals", "transpose"]) == 0
    assert main(["solution", "intervals", "semitones", "--file", "nowhere.py"]) == 2
    capfd.readouterr()
    assert main(["solution", "intervals", "semitones", "--anyway"]) == 0
    out = capfd.readouterr().out
    assert out.startswith('SCALE = {"C": 0')
    assert "SOLUTION" not in out
    assert '"""' not in out


def test_where_solutions_are_kept_back(music: Path, capfd: pytest.CaptureFixture[str]) -> None:
    public = music / "assignments" / "intervals"
    public.mkdir(parents=True)
    shutil.copy(music / "solutions" / "intervals" / "assignment.toml", public)
    shutil.rmtree(music / "solutions")
    for command in ("hint", "solution"):
        assert main([command, "intervals"]) == 2
        assert "solutions/intervals" in capfd.readouterr().err


def test_broken_hints_are_the_authors_fault(music: Path) -> None:
    (music / "solutions" / "intervals" / "hints.toml").write_text('[semitones]\nen = "one"\n', encoding="utf-8")
    with pytest.raises(GraderFault):
        read_hints(Course(music).assignment("intervals"))


SHIPPED = [assignment for assignment in find_course(Path(__file__)).assignments.values() if assignment.secret]


@pytest.mark.parametrize("assignment", SHIPPED, ids=lambda assignment: assignment.name)
def test_every_shipped_solution_stands_alone(assignment: Assignment) -> None:
    hints = read_hints(assignment)
    for question in assignment.questions:
        assert len(hints[question.name].en) == len(hints[question.name].ko) == 3
        text = solution_of(assignment, question.implements)
        compile(text, question.name, "exec")
        assert all(f" {name}" in text for name in question.implements)
        assert find_question(assignment, question.implements[0]) == question
    with pytest.raises(UsageError):
        find_question(assignment, "no_such_question")


def test_points_are_known_for_a_course_elsewhere(music: Path) -> None:
    worth = collect_worth([Course(music).assignment("intervals")])["intervals"]
    assert {name: each.points for name, each in worth.items()} == {"semitones": 8.0, "transpose": 3.0}
