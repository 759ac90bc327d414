"""Brightspace's download: a folder a hand-in, ``<student>-<folder> - First Last - Sep 24, 2024 926 PM``.

Each time a student hands in is a folder of its own; the latest counts.  ``index.html`` is Brightspace's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from autograder.batch.intake.model import Item, Layout, Owner
from autograder.messages import Message

NAME = "brightspace"
_FOLDER = re.compile(
    r"(?P<student>[0-9]+)-(?P<box>[0-9]+) - (?P<name>.+) - (?P<time>"
    r"[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4} [0-9]{3,4} [AP]M|[0-9]{4}년 [0-9]{1,2}월 [0-9]{1,2}일 (?:오전|오후) [0-9]{3,4})"
)
_ENGLISH = re.compile(r"([A-Z][a-z]{2})[a-z]* ([0-9]+), ([0-9]+) ([0-9]{1,2})([0-9]{2}) ([AP])M")
_KOREAN = re.compile(r"([0-9]+)년 ([0-9]+)월 ([0-9]+)일 (오전|오후) ([0-9]{1,2})([0-9]{2})")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def layout(items: Sequence[Item], assignment: str) -> Layout | None:
    """Brightspace's layout, if some folder is named so."""
    return Layout(owner) if any(isinstance(owner(item.name), Owner) for item in items) else None


def owner(name: str) -> Owner | Message | None:
    """The student in the name of the folder."""
    if name == "index.html":
        return Message("batch.unmatched.platform")
    top, _, below = name.partition("/")
    match = _FOLDER.fullmatch(top)
    if match is None:
        return None
    return Owner(
        key=top,
        label=f"{match['name']}_{match['student']}",
        student=match["name"],
        participant=match["student"],
        file=below,
        series=f"{match['student']}-{match['box']}",
        when=_time(match["time"]),
    )


def _time(text: str) -> str:
    """In ISO 8601; empty for a date that there is not."""
    if found := _ENGLISH.fullmatch(text):
        month, day, year, hour, minute, half = found.groups()
        if month not in _MONTHS:
            return ""
        numbers, later = (int(year), _MONTHS.index(month) + 1, int(day), int(hour) % 12, int(minute)), half == "P"
    elif found := _KOREAN.fullmatch(text):
        year, month, day, half, hour, minute = found.groups()
        numbers, later = (int(year), int(month), int(day), int(hour) % 12, int(minute)), half == "오후"
    else:
        return ""
    try:
        return datetime(*numbers[:3], numbers[3] + 12 * later, numbers[4]).isoformat()
    except ValueError:
        return ""
