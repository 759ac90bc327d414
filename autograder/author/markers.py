"""nbgrader's solution markers, read as nbgrader reads them.

The same rules as ``nbgrader.preprocessors.ClearSolutions`` (a test compares the two), written
again in a few lines because importing nbgrader takes four seconds.
"""

from __future__ import annotations

import re

BEGIN, END = "BEGIN SOLUTION", "END SOLUTION"
STUB = ("# YOUR CODE HERE", "raise NotImplementedError()")


def clear(source: str) -> str:
    """``source`` with each solution region replaced by the stub, at the indentation of its marker.

    Raises:
        ValueError: a region is opened twice or never closed, or closed without having been opened.
    """
    return "\n".join(_split(source)[0])


def regions(source: str) -> list[str]:
    """The lines inside the solution regions of ``source``, without the markers."""
    return _split(source)[1]


def _split(source: str) -> tuple[list[str], list[str]]:
    outside: list[str] = []
    inside: list[str] = []
    within = False
    for line in source.split("\n"):
        if BEGIN in line or END in line:
            if within == (BEGIN in line):
                raise ValueError(line)
            within = not within
            if within:
                indent = re.match(r"\s*", line)
                outside += [(indent.group() if indent else "") + text for text in STUB]
        else:
            (inside if within else outside).append(line)
    if within:
        raise ValueError(BEGIN)
    return outside, inside
