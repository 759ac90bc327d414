"""Which assignments there are, and which levels this machine offers."""

from __future__ import annotations

import pytest

from autograder.assignment import Course, find_course
from autograder.engine import diagnose


@pytest.fixture(scope="session")
def course() -> Course:
    return find_course()


@pytest.fixture(scope="session")
def best_level() -> str:
    return diagnose().level
