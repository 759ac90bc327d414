"""Which mistakes are made in a reference, and how those that are none are recorded."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from autograder.assignment import Course
from autograder.author.mutants import make_mutants, read_equivalent, sample
from autograder.errors import GraderFault


def after(source: str, kind: str | None = None) -> list[str]:
    """What a line of a one-line function becomes."""
    return [mutant.after for mutant in make_mutants(source) if kind in (None, mutant.kind)]


def body(line: str, arguments: str = "a, b") -> str:
    return f"import numpy as np\n\n\ndef f({arguments}):\n    {line}\n"


@pytest.mark.parametrize(
    ("line", "kind", "wanted"),
    [
        ("return a + b", "operator", ["return a - b"]),
        ("return a * (a + b)", "operator", ["return a / (a + b)", "return a * (a - b)"]),
        ("return a + a * b", "operator", ["return a - a * b", "return a + a / b"]),
        ("return (a * b) ** 2", "operator", ["return a * b * 2", "return (a / b) ** 2"]),
        ("return -a", "operator", ["return a"]),
        ("a += b", "operator", ["a -= b", "a = b"]),
        ("return a < b", "comparison", ["return a <= b", "return a >= b"]),
        ("return 0 <= a < b", "comparison", ["return 0 < a < b", "return 0 > a < b", "return 0 <= a <= b", "return 0 <= a >= b"]),
        ("return a is b", "comparison", ["return a is not b"]),
        ("return a and b", "operator", ["return a or b"]),
        ("return 0.5", "constant", ["return 1.0"]),
        ("return 3", "constant", ["return 4", "return 2"]),
        ("return -1", "constant", ["return 0", "return -2"]),
        ("return True", "constant", ["return False"]),
        ('return "relu"', "constant", ["return 'relu_'"]),
        ("return a[1:]", "off by one", ["return a[1:-1]"]),
        ("return a[:b]", "off by one", ["return a[1:b]", "return a[:b + 1]", "return a[:b - 1]"]),
        ("return a[::-1]", "slice", ["return a[:]"]),
        ("return range(b)", "off by one", ["return range(b + 1)", "return range(b - 1)"]),
        ("return np.sum(a, axis=0)", "removed argument", ["return np.sum(a)"]),
        ("return np.sum(a, axis=0)", "constant", ["return np.sum(a, axis=1)", "return np.sum(a, axis=-1)"]),
        ("return np.sum(a)", "removed call", ["return a"]),
        ("return a.copy()", "removed call", ["return a"]),
        ("return np.dot(a, b)", "swapped arguments", ["return np.dot(b, a)"]),
        ("return np.dot(a, b)", "wrong variable", ["return np.dot(b, b)", "return np.dot(a, a)"]),
        ("return a", "returned nothing", ["return None"]),
        ("a.sort()", "removed statement", ["pass"]),
        ("return a if b else 0", "condition", ["return a", "return 0"]),
        ("return [x for x in a if x > b]", "condition", ["return [x for x in a]"]),
        ('raise ValueError("no 1 + 1")', None, ['raise RuntimeError("no 1 + 1")']),
    ],
)  # fmt: skip
def test_what_becomes_of_a_line(line: str, kind: str | None, wanted: list[str]) -> None:
    assert after(body(line), kind) == wanted


def test_conditions_loops_and_decorators() -> None:
    source = (
        "import keras\n\n\n@keras.saving.register_keras_serializable()\ndef f(a, b):\n"
        '    """Not 1 + 1."""\n    for x in a:\n        b.append(x)\n    if b:\n        return b\n    return [a]\n'
    )
    found = {(mutant.kind, mutant.before, mutant.after) for mutant in make_mutants(source)}
    assert ("decorator", "@keras.saving.register_keras_serializable()", "") in found
    assert ("condition", "if b:", "if True:") in found
    assert ("condition", "if b:", "if False:") in found
    assert ("stops early", "", "break") in found
    assert ("removed statement", "for x in a:\nb.append(x)", "pass") in found
    assert not any("1 + 1" in before for _, before, _ in found)


def test_text_that_is_no_ascii_is_measured_in_bytes() -> None:
    assert after('def f(a):\n    return "가" + a  # 나\n', "operator") == ["return '가' - a  # 나"]


def test_only_the_solution_is_changed() -> None:
    source = "def f(a):\n    b = 1\n    ### BEGIN SOLUTION\n    b = 2\n    ### END SOLUTION\n    return b\n"
    assert {mutant.line for mutant in make_mutants(source)} == {4}


def test_every_mutant_is_another_program_and_has_a_key_of_its_own() -> None:
    source = "class C:\n    def g(self, a, b):\n        a = a + 1\n        a = a + 1\n        return a\n"
    mutants = make_mutants(source)
    assert {mutant.place for mutant in mutants} == {"C.g"}
    assert len({mutant.key for mutant in mutants}) == len(mutants)
    assert len({ast.dump(ast.parse(mutant.source)) for mutant in mutants} - {ast.dump(ast.parse(source))}) == len(
        mutants
    )
    assert {mutant.nth for mutant in mutants} == {1, 2}


def test_a_key_survives_changes_elsewhere() -> None:
    def keys(source: str) -> set[tuple[str, str, str, int]]:
        return {mutant.key for mutant in make_mutants(source)}

    source = "def f(a):\n    return a + 1\n"
    assert keys(source) < keys(f"import math\n\n\ndef other(a):\n    return a + 1\n\n\n{source}")


def test_a_sample_is_spread_evenly() -> None:
    mutants = make_mutants(body("return a + b * a - b / a"))
    assert sample(mutants, None) == sample(mutants, 1000) == mutants
    some = sample(mutants, 3)
    assert len(some) == 3
    assert some[0] == mutants[0]
    assert mutants.index(some[2]) >= 2 * len(mutants) // 3


RECORD = '[[mutant]]\nin = "twice"\nbefore = "x"\nafter = "y"\nreason = "same"\n'


@pytest.mark.parametrize(
    "text",
    [
        "[[mutant]",
        '[[mutant]]\nin = "twice"\n',
        RECORD.replace("same", " "),
        RECORD + "why = 1\n",
        RECORD + RECORD,
    ],
)
def test_records_that_cannot_be_meant(course: Course, text: str) -> None:
    (course.root / "solutions" / "doubling" / "equivalent.toml").write_text(text, encoding="utf-8")
    with pytest.raises(GraderFault) as fault:
        read_equivalent(course.assignment("doubling"))
    assert fault.value.message.code == "author.bad_equivalent"


def test_records_are_found_by_key(course: Course, tmp_path: Path) -> None:
    assert read_equivalent(course.assignment("doubling")) == {}
    (course.root / "solutions" / "doubling" / "equivalent.toml").write_text(RECORD, encoding="utf-8")
    assert read_equivalent(course.assignment("doubling"))["twice", "x", "y", 1].reason == "same"
