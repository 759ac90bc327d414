"""A course of another subject is proven; then each thing that can be wrong with it is made wrong, and is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.assignment import Course
from autograder.author.proof import PARTS, Proof
from autograder.author.proof_page import render
from autograder.author.proof_text import as_dict, show, summary
from autograder.author.prove import Wish, prove
from autograder.author.release import release_all
from autograder.report.screen import Screen

QUICK = Wish(seeds=(5,), workers=2)


class Music:
    """The course, and its files to be changed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "solutions" / "intervals"

    def edit(self, name: str, old: str, new: str) -> None:
        file = self.folder / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8", newline="\n")

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8", newline="\n")

    def prove(self, wish: Wish = QUICK, *, release: bool = True) -> Proof:
        course = Course(self.root)
        if release:
            release_all(list(course.assignments.values()), course, self.root / "assignments")
        return prove(course, course.assignment("intervals"), wish)


@pytest.fixture
def course_of_music(music: Path) -> Music:
    return Music(music)


def said(proof: Proof) -> set[tuple[str, str]]:
    """The parts that do not hold, and why."""
    return {(flaw.part, flaw.message.code.removeprefix("author.flaw.")) for flaw in proof.flaws}


def test_everything_holds_with_mutants_and_on_several_seeds(course_of_music: Music) -> None:
    proof = course_of_music.prove(Wish(seeds=(1, 2, 3, 4), mutants=True, workers=2))
    assert said(proof) == set()
    assert proof.proven
    assert set(proof.facts) == set(PARTS) - {"budgets"}  # it has none
    assert proof.mutants is not None
    assert len(proof.mutants) == proof.made > 40
    assert all(mutant.check for mutant in proof.mutants)
    assert {check.id: bool(check.wrong) for check in proof.checks}["hidden/test_no_such_name[H]"] is False
    assert all(check.wrong or check.mutants or check.alone for check in proof.checks)
    for language in ("en", "ko"):
        screen = Screen()
        show(proof, language, screen)
        assert "48" in screen.text()
        assert "intervals" in summary([proof], language) or "(1" in summary([proof], language)
        page = render([proof], language)
        assert page.startswith("<!doctype html>")
        assert "<script" not in page
        assert "ignores_sharps" in page
    tree = json.loads(json.dumps(as_dict([proof], "en")))
    assert tree["proven"] is True
    assert [part["name"] for part in tree["proofs"][0]["parts"]] == [part for part in PARTS if part in proof.facts]


KOREAN = "# 건반 열두 개가 한 옥타브입니다. 바로 옆 건반까지가 반음입니다."
IDLE = '@question("transpose", en="One", ko="하나")\ndef test_idle(submission):\n    assert 1 == 1\n\n\n@probe'
NAMES, OTHERS = '# `"C"`는 0, `"B"`는 11', '# 다는 0, `"B"`는 11'
EDITS: dict[str, tuple[str, str, str, set[tuple[str, str]]]] = {
    "another question": (
        "bank/wrong/in_place.py",
        '"transpose"',
        '"semitones"',
        {("wrong", "answer"), ("wrong", "no_wrong")},
    ),
    "another outcome": ("bank/wrong/in_place.py", "fails = ", 'outcome = "raised"\nfails = ', {("wrong", "answer")}),
    "a right one is wrong": ("bank/right/search.py", "return 5", "return 6", {("right", "answer")}),
    "a check for nothing": ("test_hidden.py", "@probe", IDLE, {("checks", "idle_check"), ("stub", "answer")}),
    "a check's title": ("test_visible.py", ', ko="이름 두 개"', "", {("languages", "check_title")}),
    "a hint too few": ("hints.toml", '"새 리스트를 만드세요.", ', "", {("languages", "hints")}),
    "hints for nobody": (
        "hints.toml",
        "[semitones]",
        "[tones]",
        {("languages", "hints"), ("languages", "hint_for_nobody")},
    ),
    "code named in one": ("source.py", NAMES, OTHERS, {("languages", "spans")}),
    "a title in one": ("assignment.toml", 'ko = "가락 조옮김"', 'ko = "Moving"', {("languages", "title")}),
    "a heading in one": ("source.py", KOREAN, "# ## 건반", {("languages", "headings")}),
}


@pytest.mark.parametrize("name", EDITS)
def test_what_does_not_hold_is_said(course_of_music: Music, name: str) -> None:
    file, old, new, flaws = EDITS[name]
    course_of_music.edit(file, old, new)
    assert said(course_of_music.prove()) == flaws


def test_a_bank_needs_a_right_answer(course_of_music: Music) -> None:
    (course_of_music.folder / "bank" / "right" / "search.py").unlink()
    assert said(course_of_music.prove()) == {("right", "no_right")}


def test_an_edition_that_is_not_current_and_one_that_cannot_be_made(course_of_music: Music) -> None:
    assert said(course_of_music.prove(release=False)) == {("editions", "stale")}
    course_of_music.edit("source.py", "# Twelve keys", "# return [key + steps for key in melody]. Twelve keys")
    proof = course_of_music.prove(release=False)
    assert [flaw.message.code for flaw in proof.flaws] == ["author.leak"]
    assert "stub" not in proof.facts


def test_data_needs_a_licence(course_of_music: Music) -> None:
    data = course_of_music.root / "data"
    data.mkdir()
    (data / "songs.txt").write_text("C D E\n", encoding="utf-8")
    course_of_music.edit("assignment.toml", "imports = []", 'imports = []\ndata = ["songs.txt"]')
    assert said(course_of_music.prove()) == {("data", "no_licence")}
    readme = "# Data\n\n## songs.txt\n\nLicence: CC0, [text](LICENSE-songs.txt).\n"
    (data / "README.md").write_text(readme, encoding="utf-8")
    assert said(course_of_music.prove()) == {("data", "no_licence_text")}
    (data / "LICENSE-songs.txt").write_text("CC0\n", encoding="utf-8")
    assert said(course_of_music.prove()) == set()


def test_the_reference_must_hold_on_every_seed(course_of_music: Music) -> None:
    course_of_music.edit("test_hidden.py", "rng.integers(-20, 20, 8)", "rng.integers(-20, 20, 1)")
    course_of_music.edit("test_hidden.py", "    assert afterwards", "    assert melody[0] > -19\n    assert afterwards")
    proof = course_of_music.prove(Wish(seeds=tuple(range(1, 60)), workers=2))
    assert ("reference", "reference") in said(proof)
    failed = {int(flaw.message.params["seed"]) for flaw in proof.flaws if flaw.part == "reference"}
    assert 0 < len(failed) < 20


def test_survivors_are_shown_recorded_and_records_grow_old(course_of_music: Music) -> None:
    every = Wish(seeds=(1,), mutants=True, workers=2)
    course_of_music.edit(
        "source.py", "    letter, sharp = name[:1], name[1:]\n", "    letter, sharp = str(name[:1]), name[1:]\n"
    )
    survived = course_of_music.prove(every)
    assert said(survived) == {("mutants", "survived")}
    assert survived.flaws[0].diff == ("- letter, sharp = str(name[:1]), name[1:]\n+ letter, sharp = name[:1], name[1:]")
    record = (
        '[[mutant]]\nin = "semitones"\nbefore = "letter, sharp = str(name[:1]), name[1:]"\n'
        'after = "letter, sharp = name[:1], name[1:]"\nreason = "A part of a text is a text."\n'
    )
    course_of_music.write("equivalent.toml", record)
    proof = course_of_music.prove(every)
    assert said(proof) == set()
    assert [mutant.equivalent for mutant in proof.mutants or () if mutant.equivalent] == ["A part of a text is a text."]
    course_of_music.write("equivalent.toml", record.replace("str(name[:1])", "str(name)"))
    assert said(course_of_music.prove(every)) == {("mutants", "survived"), ("mutants", "old_record")}
    caught = 'before = "return [key + steps for key in melody]"\nafter = "return [key - steps for key in melody]"'
    course_of_music.write("equivalent.toml", record + f'[[mutant]]\nin = "transpose"\n{caught}\nreason = "wrongly"\n')
    assert said(course_of_music.prove(every)) == {("mutants", "not_equivalent")}


def test_an_endless_loop_is_caught_soon(course_of_music: Music) -> None:
    course_of_music.edit(
        "source.py",
        "    return [key + steps for key in melody]",
        "    place, moved = 0, []\n    while place < len(melody):\n        moved.append(melody[place] + steps)\n"
        "        place += 1\n    return moved",
    )
    proof = course_of_music.prove(Wish(seeds=(1,), mutants=True, workers=2))
    assert said(proof) == set()
    outcomes = {mutant.diff: mutant.outcome for mutant in proof.mutants or ()}
    assert outcomes["- place += 1\n+ pass"] in ("timeout", "memory")


def test_a_test_that_wants_the_network_is_told(course_of_music: Music) -> None:
    course_of_music.edit(
        "test_visible.py",
        "def test_up(submission):\n",
        "def test_up(submission):\n    import socket\n    socket.getaddrinfo('localhost', 80)\n",
    )
    proof = course_of_music.prove()
    assert ("reference", "reference") in said(proof)
