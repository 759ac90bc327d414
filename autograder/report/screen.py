"""Where rich meets the console: layouts become text, and text becomes safe for CI logs.

Sentences and a submission's words go in as ``rich.text.Text``, never as markup.
"""

from __future__ import annotations

import io
import sys
from typing import TextIO

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text as Line

from autograder.judge.record import Outcome
from autograder.messages import Language
from autograder.report.clean import log_safe
from autograder.report.wording import SIGNS, Slot, word

WIDTH = 88
"""Columns where there is no terminal to ask."""
WIDEST = 120
"""Columns used at most: longer lines are hard to read."""
STYLES: dict[Outcome, str] = {
    "passed": "green",
    "wrong": "red",
    "raised": "red",
    "timeout": "yellow",
    "memory": "yellow",
    "missing": "cyan",
    "waiting": "dim",
    "error": "bold magenta",
}


class Screen:
    """Collects what is to be shown; ``text()`` gives it back.

    ``stream`` says for whom: a terminal gets its width and colours, anything else plain text.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        probe = Console(file=stream) if stream is not None and stream.isatty() else None
        self._buffer = io.StringIO()
        self._console = Console(
            file=self._buffer,  # has no encoding, so that rich takes every character for safe
            width=min(probe.width, WIDEST) if probe else WIDTH,
            color_system="standard" if probe and _wants_colour(probe) else None,
            force_terminal=False,
            force_jupyter=False,
            legacy_windows=False,
            markup=False,
            highlight=False,
            emoji=False,
        )

    def add(self, *things: RenderableType) -> None:
        """One layout or sentence below another, wrapped to the width."""
        for thing in things:
            self._console.print(thing)

    def line(self, text: str, style: str = "") -> None:
        """A line that is never broken: it may be copied."""
        self._console.print(Line(text, style=style), soft_wrap=True)

    def gap(self) -> None:
        """An empty line."""
        self._console.print()

    def text(self) -> str:
        """Everything so far, without trailing blanks, safe where a CI runner reads along."""
        lines = (line.rstrip() for line in self._buffer.getvalue().splitlines())
        return log_safe("\n".join(lines)) + "\n"


def _wants_colour(console: Console) -> bool:
    return bool(console.color_system) and not console.no_color and not console.legacy_windows


def mark(outcome: Outcome, language: Language) -> Line:
    """An outcome as sign and word, so that colour is never needed."""
    return Line(f"{SIGNS[outcome]} {word(outcome, language)}", style=STYLES[outcome])


def grid(*columns: str) -> Table:
    """An invisible table; a column is “label” (never wrapped), “right” or “text”."""
    table = Table.grid(padding=(0, 2, 0, 0))
    for column in columns:
        table.add_column(no_wrap=column != "text", overflow="fold", justify="right" if column == "right" else "left")
    return table


def slot_grid(slots: list[Slot]) -> Table:
    """The slots of a finding, labels in a column of their own."""
    table = grid("label", "text")
    for slot in slots:
        table.add_row(Line(slot.label, style="bold"), Line(slot.text))
    return table


def stdout_screen() -> Screen:
    """A screen for standard output; what it collects is written by whoever made it."""
    return Screen(sys.stdout)
