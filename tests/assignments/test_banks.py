"""Every shipped assignment is proven: its reference passes, its stub scores nothing, its bank gets its verdicts."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from autograder.assignment import Course, find_course
from autograder.assignment.bank import read_bank
from autograder.author import statics
from autograder.author.mutants import equivalent_file, make_mutants, read_equivalent
from autograder.author.points import collect_checks
from autograder.author.prove import Wish, prove
from autograder.author.source import read_source
from autograder.author.verify import KINDS, Kind, verify
from autograder.engine import LEVELS

NAMES = list(find_course().assignments)
QUICK = [name for name, assignment in find_course().assignments.items() if "keras" not in assignment.card.imports]
"""What trains nothing, so that a few seeds and every mutant take a minute or two."""
pytestmark = pytest.mark.timeout(3000)  # a whole bank of trained models on a busy machine


def unexpected(course: Course, name: str, isolation: str, kinds: Sequence[Kind] = KINDS) -> list[str]:
    """The answers that got another verdict than the bank states."""
    return [
        f"{verdict.answer}: expected {verdict.expected}; got {verdict.got}"
        for verdict in verify(course, course.assignment(name), seed=1, isolation=isolation, kinds=kinds)
        if not verdict.right
    ]


@pytest.mark.parametrize("name", [name for name in NAMES if name not in QUICK])
def test_reference_stub_and_right_answers_at_the_best_level(course: Course, name: str) -> None:
    """With Keras: the wrong answers are graded by .ci/every-level, by .ci/every-seed those that train; hours together."""
    assert unexpected(course, name, "auto", ("reference", "stub", "right")) == []


@pytest.mark.parametrize("name", QUICK)
def test_proven_at_the_best_level(course: Course, name: str) -> None:
    """What ``autograder verify`` says, with all mutants where the equivalent ones are on record.

    How far budgets stand apart is left to that command: here several tests share the processors.
    """
    assignment = course.assignment(name)
    proof = prove(course, assignment, Wish(mutants=equivalent_file(assignment).is_file(), workers=2))
    assert [(flaw.message, flaw.diff) for flaw in proof.flaws if flaw.part != "budgets"] == []


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_are_in_step_and_data_is_licensed(course: Course, name: str) -> None:
    assignment = course.assignment(name)
    assert assignment.reference is not None
    cells, checks = read_source(assignment.reference), collect_checks(assignment)
    assert list(statics.languages(assignment, cells, checks, read_bank(assignment))) == []
    assert list(statics.data(assignment, course)) == []


@pytest.mark.parametrize("name", NAMES)
def test_reference_and_stub_without_namespaces(course: Course, name: str, best_level: str) -> None:
    assert LEVELS.index(best_level) >= LEVELS.index("landlock"), "this machine cannot confine submissions"
    assert unexpected(course, name, "landlock", ("reference", "stub")) == []


def test_a_whole_bank_without_namespaces(course: Course) -> None:
    assert unexpected(course, "callables", "landlock") == []


def test_right_answers_in_fresh_processes(course: Course) -> None:
    # Each check imports the libraries anew, TensorFlow for seconds: the rest is run by .ci/every-level.
    assert unexpected(course, "callables", "process", ("reference", "stub", "right")) == []


@pytest.mark.parametrize("name", NAMES)
def test_bank_is_large_enough(course: Course, name: str) -> None:
    bank = read_bank(course.assignment(name))
    assert sum(answer.right for answer in bank) >= 4
    assert sum(not answer.right for answer in bank) >= 10


@pytest.mark.parametrize("name", NAMES)
def test_every_question_has_a_wrong_answer(course: Course, name: str) -> None:
    assignment = course.assignment(name)
    caught = {question for answer in read_bank(assignment) for question in answer.fails}
    assert caught == {question.name for question in assignment.questions}


@pytest.mark.parametrize("name", NAMES)
def test_every_equivalent_mutant_on_record_is_still_made(course: Course, name: str) -> None:
    assignment = course.assignment(name)
    assert assignment.reference is not None
    made = {mutant.key for mutant in make_mutants(assignment.reference.read_text(encoding="utf-8"))}
    assert set(read_equivalent(assignment)) - made == set()


def test_levels_are_ordered() -> None:
    assert LEVELS == ("process", "uid", "landlock", "namespaces")
