"""The one sanitizer: every text that a submission could have influenced passes here.

Escaping for the target (HTML, XML, JSON, CSV) comes afterwards and is the format's own business.
"""

from __future__ import annotations

import math
import re
from typing import Any

LIMIT = 4_000
"""Characters of one slot of a finding.  The judge has already cut values around the difference."""
STDOUT_LIMIT = 20_000
"""Characters kept of what a submission printed."""
LINE_LIMIT = 300
"""Characters of a name, a title or a place."""
_DEEPEST = 8

_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor, clear screen
    r"|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?"  # OSC, DCS, SOS, PM, APC: titles, clipboard, links
    r"|\x1b[ -/]*[0-~]?"  # any other escape
    r"|\x9b[0-?]*[ -/]*[@-~]"  # CSI as one C1 character
)
_LINE_ENDS = re.compile(r"\r\n?|[\x85\u2028\u2029\x0b\x0c]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # C0 and C1 but tab and newline
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # bidi marks, zero width
    "\ufff9-\ufffb\U000e0000-\U000e0fff]"  # interlinear marks, tag characters
)
_NOT_TEXT = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Lone surrogates and noncharacters: neither UTF-8 nor XML can hold them."""

_COMMAND = re.compile(r"^((?:\s|\x1b\[[0-9;]*m)*):(?=:)", re.MULTILINE)
_OLD_COMMAND = re.compile(r"##(?=(?:vso)?\[)")


def clean(text: str, limit: int = LIMIT) -> str:
    """``text`` without control, escape and bidirectional characters, valid UTF-8, at most ~``limit`` long.

    Tabs and newlines stay.  Too long a text keeps its head and its tail around the number of
    characters left out.
    """
    text = shorten(text, 4 * limit)  # bounds the work below; what is stripped may be most of it
    text = _ESCAPES.sub("", text)
    text = _LINE_ENDS.sub("\n", text)
    text = _INVISIBLE.sub("", text)
    return shorten(_NOT_TEXT.sub("\N{REPLACEMENT CHARACTER}", text), limit)


def shorten(text: str, limit: int) -> str:
    """``text``, its middle replaced by ``…[+count]…`` where it is longer than ``limit``."""
    if len(text) <= limit:
        return text
    head, tail = limit * 2 // 3, limit // 3
    return f"{text[:head]}…[+{len(text) - head - tail}]…{text[len(text) - tail :]}"


def one_line(text: str, limit: int = LINE_LIMIT) -> str:
    """``clean`` text on a single line, white space collapsed."""
    return " ".join(clean(text, limit).split())


def cell(text: str) -> str:
    """Text for a CSV cell that no spreadsheet takes for a formula."""
    line = one_line(text)
    return f"'{line}" if line.startswith(("=", "+", "-", "@")) else line


def log_safe(text: str) -> str:
    """Text for a console whose lines a CI runner reads: no line is a command to it.

    GitHub's runner obeys lines that begin with ``::`` (white space aside) and ``##[`` anywhere,
    Azure's ``##vso[``.  A space is put between, visibly.
    """
    return _OLD_COMMAND.sub("## ", _COMMAND.sub(r"\1: ", text))


def markup_log_safe(markup: str) -> str:
    """HTML or XML for a console that a CI runner reads: other characters, the same document."""
    return _COMMAND.sub(r"\1&#58;", markup).replace("##", "#&#35;")


def plain(value: Any, depth: int = 0) -> Any:
    """``value`` as JSON can hold it: strings cleaned, NaN and infinities None, anything else as text."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, str):
        return clean(value)
    if depth < _DEEPEST:
        if isinstance(value, dict):
            return {one_line(str(key)): plain(item, depth + 1) for key, item in value.items()}
        if isinstance(value, list | tuple | set | frozenset):
            return [plain(item, depth + 1) for item in value]
    return clean(str(value))
