"""An assignment's checks as the other graders run them: in the process of the submission, with the same test files.

Runs in the environment of each of them, so it imports nothing of this package.  ``AUTOGRADER_BENCHMARK`` holds the
folder of the course, the name of the assignment and what its budgets allow, as JSON.
"""

import contextlib
import importlib.util
import inspect
import itertools
import json
import os
import sys
import time
import types
import zlib
from pathlib import Path

import pytest

SETTING = json.loads(os.environ["AUTOGRADER_BENCHMARK"])
COURSE, NAME = Path(SETTING["course"]), SETTING["assignment"]
SLACK = 0.25
"""Seconds a budget has besides its factor: the others measure wall time, against what the reference took once."""
sys.path.insert(0, str(Path(__file__).with_name("shim")))


def module(name, file):
    """A file, imported under a name."""
    spec = importlib.util.spec_from_file_location(name, file)
    made = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


class Namespace:
    """A notebook's variables as a module's attributes."""

    def __init__(self, variables):
        self._variables = variables

    def __getattr__(self, name):
        try:
            return self._variables[name]
        except KeyError:
            raise AttributeError(name) from None


def collect():
    """Every check's name, with its question and the call that runs it."""
    folder, found = COURSE / "solutions" / NAME, {}
    for kind in ("visible", "hidden"):
        tests = module(f"benchmark_{kind}", folder / f"test_{kind}.py")
        for name, test in vars(tests).items():
            if not name.startswith("test_") or not callable(test):
                continue
            marks = list(getattr(test, "pytestmark", []))
            question = next(mark.args[0] for mark in marks if mark.name == "question")
            for number, values in enumerate(cases(marks)):
                found[f"{kind}/{name}[{number}]"] = question, test, values
    return found


def cases(marks):
    """What parametrize gives a test, case by case."""
    axes = []
    for mark in marks:
        if mark.name != "parametrize":
            continue
        names = mark.args[0]
        names = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
        axis = []
        for values in mark.args[1]:
            values = getattr(values, "values", values) if hasattr(values, "marks") else values
            axis.append(dict(zip(names, values if len(names) > 1 else [values], strict=True)))
        axes.append(axis)
    return [{name: value for part in parts for name, value in part.items()} for parts in itertools.product(*axes)]


_CHECKS = {}


def checks():
    """The checks, collected once."""
    if not _CHECKS:
        _CHECKS.update(collect())
    return _CHECKS


def question_of(name):
    """The question a check belongs to."""
    return checks()[name][0]


def reference():
    """The reference solution, imported once."""
    name = "benchmark_reference"
    return sys.modules.get(name) or module(name, COURSE / "solutions" / NAME / "source.py")


def run(name, submission, budgets=None):
    """Run one check on a module, or on a dictionary of a notebook's variables; raises what the check raises.

    ``budgets`` gets the seconds that each budget's block took.
    """
    _, test, values = checks()[name]
    if isinstance(submission, dict):
        submission = Namespace(submission)
    given = dict(values)
    allowed = iter(SETTING["budgets"].get(name, []))

    @contextlib.contextmanager
    def budget(factor):
        start = time.perf_counter()
        yield
        took = time.perf_counter() - start
        if budgets is not None:
            budgets.append(took)
        elif took > (limit := factor * next(allowed, 1.0) + SLACK):
            raise AssertionError(f"took {took:.2f} s, {limit:.2f} s are allowed")

    for parameter in inspect.signature(test).parameters:
        if parameter == "submission":
            given[parameter] = submission
        elif parameter == "reference":
            given[parameter] = reference()
        elif parameter == "same":
            given[parameter] = same
        elif parameter == "rng":
            given[parameter] = generator(name)
        elif parameter == "budget":
            given[parameter] = budget
    try:
        test(**given)
    except pytest.fail.Exception as error:  # to the other graders this is no failure but an end of the program
        raise AssertionError(str(error)) from None


def generator(name):
    """The same inputs for everyone."""
    import numpy as np

    return np.random.default_rng(zlib.crc32(name.encode()))


def same(got, expected, rtol=0.0, atol=0.0, like=None):
    """The comparison that the public edition of an assignment has."""
    edition = sys.modules.get("benchmark_edition") or module(
        "benchmark_edition", COURSE / "assignments" / NAME / "conftest.py"
    )
    edition.compare(got, expected, rtol=rtol, atol=atol, like=like)


def load(file):
    """A submission as a module of its own."""
    made = types.ModuleType(NAME)
    made.__file__ = str(file)
    sys.modules[NAME] = made
    exec(compile(Path(file).read_bytes(), str(file), "exec"), made.__dict__)
    return made
