"""The submissions that every grader is given, and what each of them deserves."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from autograder.assignment import Assignment
from autograder.assignment.bank import read_bank

_RAISES = "def {name}(*arguments, **keywords):\n    raise RuntimeError('not what was asked')\n"
_LOOPS = "def {name}(*arguments, **keywords):\n    while True:\n        pass\n"
# What the cheats below hand in: the stub's names, none of them answered.
_EMPTY = "def {name}(*arguments, **keywords):\n    return None\n"
_EXIT = "import os\nos._exit(0)\n"
_PATCHED = '''
import builtins
import numpy


class Anything(numpy.ndarray):
    """Equal to whatever it is compared with."""

    __eq__ = lambda self, other: True
    __ne__ = lambda self, other: False
    __hash__ = None


def yes(*arguments, **keywords):
    return True


numpy.array_equal = numpy.allclose = yes
numpy.all = yes
numpy.testing.assert_array_equal = numpy.testing.assert_allclose = lambda *arguments, **keywords: None
real_isinstance = builtins.isinstance
numpy.isclose = lambda a, b, **keywords: numpy.array(True)
'''
_FORGED = """
import gc
import types


def nothing(*arguments, **keywords):
    return None


for found in gc.get_objects():
    if type(found) is types.FunctionType and (
        found.__name__.startswith(("test_", "compare", "difference")) or found.__name__ in ("run", "same")
    ):
        if found.__module__ and not found.__module__.startswith(("asyncio", "subprocess", "unittest", "concurrent")):
            try:
                found.__code__ = nothing.__code__.replace(co_freevars=found.__code__.co_freevars)
            except ValueError:
                pass
"""
_SWALLOWS = """
import time


def {name}(*arguments, **keywords):
    while True:
        try:
            while True:
                time.sleep(0.01)
        except BaseException:
            pass
"""


@dataclass(frozen=True)
class Submission:
    """One of a cohort."""

    id: str
    kind: str
    """right, wrong, raising, looping, or the name of a cheat."""
    source: str
    fails: frozenset[str]
    """The questions that must not get full points."""


def cohort(assignment: Assignment, count: int, *, loops: bool = True) -> list[Submission]:
    """``count`` submissions: of twenty, eleven right, six wrong, two that raise and one that never ends.

    None is equal to another, so that nobody gains by grading equal ones once.  Without ``loops`` the one that never
    ends is one more that raises: the time that is lost to it says more about time-outs than about a grader.
    """
    bank = read_bank(assignment)
    right = cycle([answer for answer in bank if answer.right])
    wrong = cycle([answer for answer in bank if not answer.right and answer.outcome == "wrong"])
    assert assignment.reference is not None
    reference = assignment.reference.read_text(encoding="utf-8")
    functions = cycle([(question.name, name) for question in assignment.questions for name in question.implements[:1]])
    found = []
    pattern = "rrwrrwrxrwrrwrlrwxwr"
    for number, letter in enumerate(islice(cycle(pattern if loops else pattern.replace("l", "x")), count)):
        if letter == "r":
            kind, source, fails = "right", next(right).source, frozenset[str]()
        elif letter == "w":
            answer = next(wrong)
            kind, source, fails = "wrong", answer.source, frozenset(answer.fails)
        else:
            question, name = next(functions)
            kind, text = ("raising", _RAISES) if letter == "x" else ("looping", _LOOPS)
            source, fails = f"{reference}\n\n{text.format(name=name)}", frozenset([question])
        found.append(Submission(f"s{number:05d}", kind, f"{source}\n# {number}\n", fails))
    return found


def cheats(assignment: Assignment) -> list[Submission]:
    """Four that answer nothing and want full points."""
    everything = frozenset(question.name for question in assignment.questions)
    names = [name for question in assignment.questions for name in question.implements]
    empty = "\n".join(_EMPTY.format(name=name) for name in names)
    texts = {
        "exit": _EXIT + empty,
        "patched": empty + _PATCHED,
        "forged": empty + _FORGED,
        "swallows": empty + _SWALLOWS.format(name=names[0]),
    }
    return [Submission(f"cheat_{name}", name, source, everything) for name, source in texts.items()]


def write(submissions: list[Submission], folder: Path, name: str) -> None:
    """Each as ``folder/<id>/<name>.py``."""
    for submission in submissions:
        file = folder / submission.id / f"{name}.py"
        file.parent.mkdir(parents=True)
        file.write_text(submission.source, encoding="utf-8", newline="\n")
