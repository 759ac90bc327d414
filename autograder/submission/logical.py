"""Logical lines of source text, found without Python's parser and without running out of anything.

Standard library only: the trusted reader and the confined extraction both use it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

# What matters of a line: strings (whole, or running off its end), comments, brackets; the rest is skipped.
_TOKEN = re.compile(
    r"""
      \"{3} | '{3}
    | \"(?:\\.|[^\"\\])*(?:(?P<closed2>\")|\\?)
    | '(?:\\.|[^'\\])*(?:(?P<closed1>')|\\?)
    | \# | [()\[\]{}] | [^\s\"'\#()\[\]{}]+
    """,
    re.VERBOSE,
)

_STARTS = re.compile(r"\s*[%!?]")
_HELP = re.compile(r"\s*[%\w.*]+\?{1,2}\s*;?\s*")
ASSIGNS = re.compile(r"(?P<left>[\w.,\s\[\]()]+=\s*)(?P<magic>[!%].*)")


def is_ipython(line: str) -> bool:
    """Whether a line that begins a logical line is no Python but IPython's own syntax."""
    return bool(_STARTS.match(line) or _HELP.fullmatch(line) or ASSIGNS.match(line))


class Logical(NamedTuple):
    """A logical line: physical lines ``start`` up to ``stop`` (from 0)."""

    start: int
    stop: int
    last: str
    """Its last character that is no space or comment; empty for a blank line."""
    special: bool
    """Whether it is IPython's own syntax."""


class _State:
    """Where a scan stands between two physical lines."""

    def __init__(self) -> None:
        self.quote, self.depth, self.last, self.joined = "", 0, "", False

    def feed(self, line: str) -> None:
        """Scan one physical line."""
        at = 0
        self.joined = False
        while at < len(line):
            if self.quote:
                at = self._close_string(line, at)
                continue
            match = _TOKEN.search(line, at)
            if match is None:
                return
            token, at = match.group(), match.end()
            if token == "#":
                return
            self.last = token[-1]
            if token in {'"""', "'''"}:
                self.quote = token
            elif token in "([{":
                self.depth += 1
            elif token in ")]}":
                self.depth = max(0, self.depth - 1)
            elif token[0] in "\"'" and match.lastgroup is None and token.endswith("\\"):
                self.quote = token[0]  # a string that goes on after a backslash
        self.joined = line.endswith("\\") and not self.quote

    def _close_string(self, line: str, at: int) -> int:
        for match in re.compile(rf"\\.|\\$|{self.quote}").finditer(line, at):
            if match.group() == self.quote:
                self.quote, self.last = "", '"'
                return match.end()
        if len(self.quote) == 1 and not line.endswith("\\"):
            self.quote = ""  # Python will complain; the next line is not inside it
        return len(line)

    @property
    def open(self) -> bool:
        """Whether the next physical line belongs to the same logical line."""
        return bool(self.quote) or self.depth > 0 or self.joined


def logical_lines(lines: Sequence[str]) -> Iterator[Logical]:
    """The logical lines of ``lines``; those of IPython are not looked into.

    Such a line goes on while it ends in a backslash, as a shell command does.
    """
    start = 0
    while start < len(lines):
        stop = start + 1
        if is_ipython(lines[start]):
            while lines[stop - 1].endswith("\\") and stop < len(lines):
                stop += 1
            yield Logical(start, stop, "!", True)
        else:
            state = _State()
            state.feed(lines[start])
            while state.open and stop < len(lines):
                state.feed(lines[stop])
                stop += 1
            yield Logical(start, stop, state.last, False)
        start = stop
