"""How many points a question is worth: pytest itself collects the checks and is asked.

Collection imports the test files, so it happens in a process of its own; this module is also the
plugin loaded there.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from autograder.assignment import Assignment
from autograder.assignment.model import VISIBLE_TESTS
from autograder.errors import GraderFault
from autograder.messages import LANGUAGES

_ANSWER = "AUTOGRADER_POINTS"


class Worth(msgspec.Struct, frozen=True):
    """What the checks of one question add up to."""

    points: float = 0.0
    visible: int = 0
    """How many checks everybody can see."""
    hidden: int = 0
    """How many run only at grading."""


class Check(msgspec.Struct, frozen=True):
    """A check as its mark describes it."""

    file: str
    name: str
    question: str | None
    points: float
    en: str = ""
    ko: str = ""


def collect_checks(assignment: Assignment) -> list[Check]:
    """Every check of an assignment's tests, in order.

    Raises:
        GraderFault: the tests cannot be collected.
    """
    return _collect(assignment.tests)


def collect_worth(assignments: Sequence[Assignment]) -> dict[str, dict[str, Worth]]:
    """What every question is worth, by assignment and question.

    Raises:
        GraderFault: the tests cannot be collected, or a check belongs to no question of its assignment,
            or a question has no check.
    """
    checks = _collect([file for assignment in assignments for file in assignment.tests])
    return {assignment.name: worth_of(assignment, checks) for assignment in assignments}


def worth_of(assignment: Assignment, checks: Sequence[Check]) -> dict[str, Worth]:
    """What the questions of ``assignment`` are worth; checks of other assignments are passed over.

    Raises:
        GraderFault: a check belongs to no question, or a question has no check.
    """
    found = {question.name: Worth() for question in assignment.questions}
    tests = {str(file.resolve()): file for file in assignment.tests}
    for check in checks:
        if check.file not in tests:
            continue
        if check.question not in found:
            raise GraderFault(
                "author.no_question",
                file=check.file,
                check=check.name,
                question=check.question or "",
                names=", ".join(found),
            )
        old = found[check.question]
        seen = tests[check.file].name == VISIBLE_TESTS
        found[check.question] = Worth(old.points + check.points, old.visible + seen, old.hidden + (not seen))
    for name, worth in found.items():
        if not worth.points:
            raise GraderFault("author.unchecked", assignment=assignment.name, question=name)
    return found


def _collect(files: Sequence[Path]) -> list[Check]:
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder, "points.json")
        command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "--import-mode=importlib", "--noconftest"]
        command += ["-c", os.devnull, "--rootdir", folder, "-p", "no:cacheprovider", "-p", __name__]
        # no other plugin: what happens to be installed on this machine must not change an edition
        environment = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": "", _ANSWER: str(answer)}
        done = subprocess.run(
            [*command, *(str(file.resolve()) for file in files)],
            env=environment,
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if done.returncode or not answer.is_file():
            raise GraderFault("author.not_collected", reason=(done.stdout + done.stderr).strip())
        return msgspec.json.decode(answer.read_bytes(), type=list[Check])


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known in the collecting process."""
    config.addinivalue_line("markers", "question(name, points=1): the question a check belongs to")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Write down every check that was collected, for the process that asked."""
    answer = os.environ.get(_ANSWER)
    if answer is None:
        return
    checks = []
    for item in session.items:
        mark = item.get_closest_marker("question")
        name = mark.args[0] if mark and mark.args else None
        points = float(mark.kwargs.get("points", 1)) if mark else 0.0
        titles = [str(mark.kwargs.get(language, "")) if mark else "" for language in LANGUAGES]
        checks.append(Check(str(item.path.resolve()), item.nodeid, name, points, *titles))
    Path(answer).write_bytes(msgspec.json.encode(checks))
