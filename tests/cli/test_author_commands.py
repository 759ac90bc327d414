"""An instructor's own course, outside the repository, from its first assignment to grades; nothing is stubbed."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

MUSIC = Path(__file__).parents[1] / "author" / "courses" / "music"
Run = Callable[..., Any]


@pytest.fixture
def music(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A course of another subject, while the current folder is somewhere else."""
    monkeypatch.chdir(tmp_path)
    return str(shutil.copytree(MUSIC, tmp_path / "내 course"))


def test_a_course_elsewhere_is_listed_released_proven_and_graded(autograder: Run, music: str, tmp_path: Path) -> None:
    listed = autograder("list", "--course", music, "--points")
    assert listed.code == 0
    assert listed.out.splitlines()[0].split() == [
        "1",
        "intervals",
        "Intervals",
        "on",
        "a",
        "keyboard",
        "11",
        "semitones,",
        "transpose",
    ]
    assert autograder("release", "--course", music).code == 0
    assert autograder("release", "--check", "--course", music).code == 0
    proven = autograder("verify", "--course", music, "--seeds", "2", "--html", "proof.html", "--workers", "2")
    assert proven.code == 0, proven.out + proven.err
    assert proven.last.startswith("Proven (1).")
    assert "full marks on 2 seeds: 8 checks, 11 points" in proven.out
    assert "mutants" not in proven.out
    assert (tmp_path / "proof.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    secret = Path(music, "solutions", "intervals")
    graded = autograder("--course", music, "grade", "intervals", str(secret / "source.py"), "--format", "json")
    assert graded.code == 0
    assert json.loads(graded.out)["score"] == 11
    wrong = autograder("grade", "intervals", str(secret / "bank" / "wrong" / "in_place.py"), "--course", music)
    assert wrong.code == 1
    assert "--course" in wrong.last
    assert autograder("release", "out", "intervals", "--zip", "--lang", "ko", "--course", music).code == 0
    with zipfile.ZipFile(tmp_path / "out" / "intervals.zip") as archive:
        assert "intervals/README.ko.md" in archive.namelist()
        assert "intervals/README.md" not in archive.namelist()


def test_what_does_not_hold_gives_one_and_is_in_the_json(autograder: Run, music: str, tmp_path: Path) -> None:
    head = Path(music, "solutions", "intervals", "bank", "wrong", "in_place.py")
    head.write_text(head.read_text(encoding="utf-8").replace('"transpose"', '"semitones"'), encoding="utf-8")
    assert autograder("release", "--course", music).code == 0
    words = ["verify", "intervals", "--course", music, "--seeds", "1", "--limit", "6", "--format", "json"]
    result = autograder(*words, "--lang", "ko")
    assert result.code == 1
    (proof,) = json.loads(result.out)["proofs"]
    parts = {part["name"]: part for part in proof["parts"]}
    assert [name for name, part in parts.items() if not part["holds"]] == ["wrong"]
    assert "wrong/in_place" in parts["wrong"]["flaws"][0]["text"]
    assert len(proof["mutants"]) == 6 < proof["mutants_made"]
    assert not any(answer["holds"] for answer in proof["answers"] if answer["name"] == "wrong/in_place")
    text = autograder("verify", "intervals", "--course", music, "--seeds", "1", "--output", "proof.txt")
    assert text.code == 1
    shown = (tmp_path / "proof.txt").read_text(encoding="utf-8")
    assert "wrong/in_place: expected “semitones: wrong”, got “transpose: wrong”." in shown
    assert shown.splitlines()[-1].endswith("autograder verify intervals")


def test_a_new_assignment_works_as_it_is(autograder: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    made = autograder("new", "first_steps", "--course", "course of mine")
    assert made.code == 0
    assert made.last.endswith("autograder verify first_steps --course 'course of mine'")
    proven = autograder("verify", "--course", "course of mine", "--mutants", "--seeds", "1", "--workers", "2")
    assert proven.code == 0, proven.out + proven.err
    assert "recorded as equivalent" in proven.out
    monkeypatch.chdir(tmp_path / "course of mine")
    assert autograder("new", "second").code == 0
    assert [line.split()[:2] for line in autograder("list").out.splitlines()[:2]] == [
        ["1", "first_steps"],
        ["2", "second"],
    ]
    taken = autograder("new", "second")
    assert taken.code == 2
    assert "second" in taken.refusal


@pytest.mark.parametrize("name", ["Two words", "Upper", "class", "1st", "naïve", "a-b", "../up"])
def test_names_that_no_module_could_have(autograder: Run, course: Path, name: str) -> None:
    assert autograder("new", name).code == 2
    assert not any((course / "solutions").glob("*/source.py"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["verify", "second"], "solutions/second"),
        (["verify", "secnd"], "second"),
        (["verify", "--seeds", "0"], "--seeds"),
        (["verify", "--format", "jsn"], "json"),
        (["release", "--zip"], "--zip"),
        (["release", "--check", "--zip"], "--check"),
    ],
)
def test_refusals(autograder: Run, course: Path, words: list[str], said: str) -> None:
    result = autograder(*words)
    assert result.code == 2
    assert said in result.refusal


def test_a_package_for_gradescope_needs_the_hidden_tests(autograder: Run, music: str, tmp_path: Path) -> None:
    Path(music, "solutions", "intervals", "test_hidden.py").unlink()
    result = autograder("gradescope", "intervals", "--course", music)
    assert result.code == 2
    assert "solutions/intervals lacks test_hidden.py" in result.err
    assert not (tmp_path / "autograder.zip").exists()
