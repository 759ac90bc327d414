"""Each format, byte for byte, in both languages.

``AUTOGRADER_WRITE_GOLDEN=1 pytest tests/report/test_golden.py`` writes the files anew: read the diff.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from autograder.judge.record import Report
from autograder.messages import LANGUAGES, Language
from autograder.report import FORMATS, render

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", ["mixed", "solved"])
def test_golden(name: str, form: str, language: Language, request: pytest.FixtureRequest) -> None:
    report: Report = request.getfixturevalue(name)
    text = render(report, language, form)
    file = GOLDEN / f"{name}.{language}.{form}"
    if os.environ.get("AUTOGRADER_WRITE_GOLDEN"):
        file.write_text(text, encoding="utf-8", newline="")
    assert text == file.read_bytes().decode("utf-8")


def test_no_golden_file_is_left_over() -> None:
    expected = {
        f"{name}.{language}.{form}" for name in ("mixed", "solved") for language in LANGUAGES for form in FORMATS
    }
    assert {file.name for file in GOLDEN.iterdir()} == expected
