"""Every sentence is there in both languages, with the same places, and every code that is used exists."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

import autograder
from autograder.messages import LANGUAGES, Message, catalogue, render

PACKAGE = Path(autograder.__file__).parent
ROOMS = "|".join(sorted({code.partition(".")[0] for code in catalogue()}))


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_both_languages_have_the_same_places(code: str) -> None:
    text = catalogue()[code]
    assert places(text.en) == places(text.ko)
    assert re.search("[가-힣]", text.ko) or text.ko == text.en == "{text}"
    filled = Message(code, {name: "x" for name in places(text.en)})
    for language in LANGUAGES:
        assert "{" not in render(filled, language)


def test_every_code_in_the_source_exists() -> None:
    used = {
        code
        for file in PACKAGE.rglob("*.py")
        for code in re.findall(rf'"((?:{ROOMS})\.[a-z_]+(?:\.[a-z_]+)*)"', file.read_text(encoding="utf-8"))
        if not code.endswith((".py", ".toml"))
    }
    beginnings = {code for code in used if any(known.startswith(f"{code}.") for known in catalogue())}
    assert used
    assert used - set(catalogue()) - beginnings == set()
