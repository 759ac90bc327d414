"""Mends indentation that mixes tabs and spaces, where there is one way to read it.

Python refuses a file whose blocks compare differently for different tab widths.  Editors show tabs
4 or 8 wide, so the two readings are tried; a file is changed only if every reading that makes sense
(blocks open after a colon and nowhere else, and close at a level that was open) gives the same blocks.
"""

from __future__ import annotations

from autograder.submission.logical import Logical, logical_lines

_WIDTHS = (8, 4)


def mend_tabs(text: str) -> tuple[str, bool]:
    """The text with tabs in the indentation of its statements made spaces, and whether it was changed."""
    if "\t" not in text:
        return text, False
    lines = text.split("\n")
    statements = [line for line in logical_lines(lines) if line.last]
    indents = [_indent(lines[statement.start]) for statement in statements]
    if _python_agrees(indents):
        return text, False
    readings = {width: _levels([_columns(i, width) for i in indents], statements) for width in _WIDTHS}
    sound = {width: levels for width, levels in readings.items() if levels is not None}
    if len({tuple(levels) for levels in sound.values()}) != 1:
        return text, False
    width = next(iter(sound))
    for statement, indent in zip(statements, indents, strict=True):
        lines[statement.start] = " " * _columns(indent, width) + lines[statement.start][len(indent) :]
    return "\n".join(lines), True


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" \t"))]


def _columns(indent: str, width: int) -> int:
    return len(indent.expandtabs(width))


def _python_agrees(indents: list[str]) -> bool:
    """Whether Python's own test passes: the blocks are the same for tabs of 8 columns and of 1."""
    stack = [(0, 0)]
    for indent in indents:
        here = (_columns(indent, 8), _columns(indent, 1))
        if here[0] > stack[-1][0]:
            if here[1] <= stack[-1][1]:
                return False
            stack.append(here)
        while here[0] < stack[-1][0]:
            stack.pop()
        if here != stack[-1]:
            return False
    return True


def _levels(columns: list[int], statements: list[Logical]) -> list[int] | None:
    """How deep each statement stands, or None if these columns make no sense."""
    stack, levels, opens = [0], list[int](), False
    for column, statement in zip(columns, statements, strict=True):
        if (column > stack[-1]) != opens:
            return None
        if opens:
            stack.append(column)
        while column < stack[-1]:
            stack.pop()
        if column != stack[-1]:
            return None
        levels.append(len(stack))
        opens = statement.last == ":"
    return levels
