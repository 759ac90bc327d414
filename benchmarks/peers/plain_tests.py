"""All checks of an assignment as tests of plain pytest, for the submission in the current folder."""

from pathlib import Path

import checks
import pytest


@pytest.fixture(scope="session")
def submission():
    return checks.load(Path.cwd() / f"{checks.NAME}.py")


CHECKS = list(checks.checks())


@pytest.mark.parametrize("number", range(len(CHECKS)))
def test_check(submission, number):
    checks.run(CHECKS[number], submission)
