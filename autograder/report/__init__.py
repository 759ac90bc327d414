"""Turns a report into text: one small module a format, each ``render(report, language) -> str``.

Nothing is imported until a format is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.judge.record import Report
    from autograder.messages import Language

FORMATS: dict[str, str] = {
    "text": "terminal",
    "json": "as_json",
    "gradescope": "gradescope",
    "junit": "junit",
    "html": "html",
}
"""The module of each format."""


def render(report: Report, language: Language, form: str = "text") -> str:
    """``report`` as ``form`` (a key of ``FORMATS``), in ``language``."""
    module = import_module(f"{__name__}.{FORMATS[form]}")
    text: str = module.render(report, language)
    return text
