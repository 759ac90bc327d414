"""Blackboard's "Download Submissions": flat files ``<assignment>_<username>_attempt_<time>_<original name>``.

Beside each attempt's files lies ``<assignment>_<username>_attempt_<time>.txt``, Blackboard's own receipt: the
student's name, and what was typed into the form.  All attempts may be there; the latest counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from autograder.batch.intake.model import Item, Layout, Owner
from autograder.errors import Unreadable
from autograder.submission.limits import KIB
from autograder.submission.text import decode

NAME = "blackboard"
_FILE = re.compile(
    r"(?P<assignment>.+?)_(?P<user>[^_]+)_attempt_(?P<time>[0-9]{4}(?:-[0-9]{2}){5})(?:_(?P<file>.+)|\.txt)", re.DOTALL
)
_WHO = re.compile(r"[^:：\n]{1,40}[:：][ \t]*(?P<name>[^\n]{1,200}?)[ \t]*\((?P<user>[^()\n]{1,100})\)[ \t]*(?:\n|$)")
_TYPED = re.compile(
    r"^(?:Submission Field|제출 필드)[:：][ \t]*\n(?P<text>.*?)(?=^(?:Comments|Files|댓글|의견|파일)[:：]|\Z)",
    re.M | re.S,
)
_NOTHING = re.compile(r"There is no student submission text data[^\n]*|학생이 제출한 텍스트[^\n]*")
_RECEIPT = 256 * KIB


def layout(items: Sequence[Item], assignment: str) -> Layout | None:
    """Blackboard's layout, if some file is named so."""
    known = [(item, found) for item in items if (found := owner(item.name))]
    receipts = {found.key: _receipt(item) for item, found in known if not found.graded}

    def named(name: str) -> Owner | None:
        found = owner(name)
        if found is None:
            return None
        who, typed = receipts.get(found.key, ("", False))
        return msgspec.structs.replace(found, student=who or found.student, used=not (found.graded or typed))

    return Layout(named) if known else None


def owner(name: str) -> Owner | None:
    """The student and the attempt in the name of the file."""
    top, slash, below = name.partition("/")
    match = _FILE.fullmatch(top)
    if match is None:
        return None
    user, time = match["user"], match["time"]
    date, clock = time[:10], time[11:].replace("-", ":")
    return Owner(
        key=f"{user}_{time}",
        label=user,
        student=user,
        number=user,
        file=(match["file"] or "receipt.txt") + slash + below,
        graded=match["file"] is not None,
        series=user,
        when=f"{date}T{clock}",
    )


def _receipt(item: Item) -> tuple[str, bool]:
    """The student's name as the receipt has it, and whether something was typed into the form."""
    if item.size > _RECEIPT or item.problem is not None:
        return "", False
    try:
        text, _ = decode(item.load(), item.name)
    except Unreadable:
        return "", False
    who, typed = _WHO.match(text), _TYPED.search(text)
    words = _NOTHING.sub("", typed["text"]).strip() if typed else ""
    return (who["name"] if who else ""), bool(words)
