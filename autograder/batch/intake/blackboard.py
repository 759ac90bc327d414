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


class _Receipt(msgspec.Struct, frozen=True):
    """What a receipt says, as far as it can be read."""

    name: str = ""
    user: str = ""
    typed: bool = False
    """Whether something was typed into the form."""


def layout(items: Sequence[Item], assignment: str) -> Layout | None:
    """Blackboard's layout, if some file is named so."""
    known = [(item, found) for item in items if (found := owner(item.name))]
    receipts = {found.key: (found, _receipt(item)) for item, found in known if not found.graded}
    # A receipt says which part of the name is the user's, who may have a "_" in it; the rest is alike for all.
    begins = {
        found.series.removesuffix(receipt.user)
        for found, receipt in receipts.values()
        if receipt.user and found.series.endswith(f"_{receipt.user}")
    }
    begin = begins.pop() if len(begins) == 1 else ""

    def named(name: str) -> Owner | None:
        found = owner(name)
        return _told(found, receipts.get(found.key, (found, _Receipt()))[1], begin) if found else None

    return Layout(named) if known else None


def _told(found: Owner, receipt: _Receipt, begin: str) -> Owner:
    user = found.series.removeprefix(begin) if begin and found.series.startswith(begin) else found.number
    return msgspec.structs.replace(
        found,
        label=user,
        number=user,
        student=receipt.name or user,
        used=not (found.graded or receipt.typed),
    )


def owner(name: str) -> Owner | None:
    """The student and the attempt in the name of the file."""
    top, slash, below = name.partition("/")
    match = _FILE.fullmatch(top)
    if match is None:
        return None
    user, time = match["user"], match["time"]
    date, clock = time[:10], time[11:].replace("-", ":")
    return Owner(
        key=f"{match['assignment']}_{user}_{time}",
        label=user,
        student=user,
        number=user,
        file=(match["file"] or "receipt.txt") + slash + below,
        graded=match["file"] is not None,
        series=f"{match['assignment']}_{user}",
        when=f"{date}T{clock}",
    )


def _receipt(item: Item) -> _Receipt:
    if item.size > _RECEIPT or item.problem is not None:
        return _Receipt()
    try:
        text, _ = decode(item.load(), item.name)
    except Unreadable:
        return _Receipt()
    who, typed = _WHO.match(text), _TYPED.search(text)
    words = _NOTHING.sub("", typed["text"]).strip() if typed else ""
    return _Receipt(who["name"] if who else "", who["user"] if who else "", bool(words))
