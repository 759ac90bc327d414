"""nbgrader's folders: the tree ``submitted/<student>/<assignment>/`` and the exchange's ``inbound/``.

In the exchange each time a student hands in is a folder ``<student>+<assignment>+<time>[+<random>]``; the
latest counts.  Either may hold several assignments, of which the one called as ours is read, or the only one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import msgspec

from autograder.batch.intake.model import Item, Layout, Owner
from autograder.errors import Unreadable, UsageError
from autograder.messages import Message
from autograder.submission.naming import shown

NAME = "nbgrader"
_TREE = re.compile(r"(?P<step>submitted/)?(?P<student>[^/]+)/(?P<assignment>[^/]+)/(?P<file>.*)", re.DOTALL)
_INBOUND = re.compile(
    r"(?P<step>inbound/)?(?P<student>[^/]+?)\+(?P<assignment>[^+/]+)\+"
    r"(?P<time>[0-9]{4}-[0-9]{2}-[0-9]{2}[ _T][0-9]{2}.[0-9]{2}.[0-9]{2}[^+/]*)(?:\+(?P<random>[^+/]*))?/(?P<file>.*)",
    re.DOTALL,
)
_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[ _T]([0-9]{2}).([0-9]{2}).([0-9]{2})(\.[0-9]{1,6})?(?: ?UTC|Z)?")
_OWN = frozenset({"timestamp.txt", "submission_secret.txt"})
_TIME_FILE = "timestamp.txt"


def layout(items: Sequence[Item], assignment: str) -> Layout | None:
    """The exchange's layout or the tree's, if the files are named so.

    Raises:
        UsageError: there are several assignments, and none is called ``assignment``.
    """
    for form in (_INBOUND, _TREE):
        matches = {item.name: match for item in items if (match := form.fullmatch(item.name))}
        if matches and (form is _INBOUND or _is_tree(items, matches, assignment)):
            if any(match["step"] for match in matches.values()):  # a whole course: its other folders are not students
                matches = {name: match for name, match in matches.items() if match["step"]}
            return _layout(matches, _assignment(matches.values(), assignment), _times(items))
    return None


def _layout(matches: Mapping[str, re.Match[str]], wanted: str, times: Mapping[str, str]) -> Layout:
    return Layout(lambda name: _owner(matches.get(name), wanted, times))


def _is_tree(items: Sequence[Item], matches: Mapping[str, re.Match[str]], assignment: str) -> bool:
    """Whether folders in folders are nbgrader's: it says so itself, or every student has the assignment's folder."""
    if any(match["step"] or match["file"] == _TIME_FILE for match in matches.values()):
        return True
    files = [item.name for item in items if not item.name.endswith("/")]
    return all(name in matches and matches[name]["assignment"] == assignment for name in files)


def _assignment(matches: Iterable[re.Match[str]], assignment: str) -> str:
    found = sorted({match["assignment"] for match in matches})
    if assignment in found:
        return assignment
    if len(found) > 1:
        raise UsageError("batch.several_assignments", names=", ".join(map(shown, found[:8])), assignment=assignment)
    return found[0]


def _times(items: Sequence[Item]) -> dict[str, str]:
    """What each ``timestamp.txt`` says, by its folder."""
    found = {}
    for item in items:
        folder, _, file = item.name.rpartition("/")
        if file == _TIME_FILE and item.size < 200 and item.problem is None:
            try:
                found[folder] = _iso(item.load().decode("ascii", "replace").strip())
            except Unreadable:
                continue
    return found


def _owner(match: re.Match[str] | None, wanted: str, times: Mapping[str, str]) -> Owner | Message | None:
    if match is None:
        return None
    if match["assignment"] != wanted:
        return Message("batch.unmatched.other_assignment", {"name": shown(match["assignment"])})
    student, file = match["student"], match["file"]
    folder = match.string[: match.start("file")].rstrip("/")
    told = Owner(
        key=folder,
        label=student,
        student=student,
        number=student,
        file=file,
        used=file in _OWN,
        series=student,
        when=times.get(folder, ""),
    )
    if match.re is _INBOUND:
        return msgspec.structs.replace(told, when=_iso(match["time"]))
    return told


def _iso(text: str) -> str:
    """In ISO 8601 and UTC, which nbgrader writes; empty if it is no time."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return ""
    date, hour, minute, second, part = match.groups()
    clock = f"{hour}:{minute}:{second}{(part or '.0').ljust(7, '0')}"
    try:
        return datetime.fromisoformat(f"{date}T{clock}+00:00").isoformat()
    except ValueError:
        return ""
