"""Text that people read, as data in two languages.

A message is a code and its parameters; the sentences stand in the ``*.toml`` files beside
this module, one table a code with the keys ``en`` and ``ko``.  A sentence is never glued
together in code, so that Korean word order is as free as English.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

import msgspec

Language = Literal["en", "ko"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
Param = str | int | float


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="text"):
    """One text in every language, written by an assignment's author."""

    en: str
    ko: str

    def of(self, language: Language) -> str:
        """The text in ``language``."""
        return self.ko if language == "ko" else self.en


class Message(msgspec.Struct, frozen=True, tag="message"):
    """A sentence of the catalogue: its code and what fills its places."""

    code: str
    params: Mapping[str, Param] = {}


@cache
def catalogue() -> dict[str, Text]:
    """Every sentence of the package, by code."""
    found: dict[str, Text] = {}
    for file in sorted(files(__name__).iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".toml"):
            table = tomllib.loads(file.read_text(encoding="utf-8"))
            found.update(msgspec.convert(table, dict[str, Text]))
    return found


def render(message: Message, language: Language) -> str:
    """The sentence of ``message`` in ``language``.

    Raises:
        KeyError: no such code, or a place is left unfilled (a bug; the tests render them all).
    """
    return catalogue()[message.code].of(language).format_map(message.params)
