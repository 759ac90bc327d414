"""What the intake passes on, as typed records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from autograder.messages import Message


class Item(msgspec.Struct, frozen=True):
    """A file or folder of the export, not read yet."""

    name: str
    """Relative, with slashes, in NFC; a folder's ends with a slash."""
    size: int
    load: Callable[[], bytes]
    problem: Message | None = None
    """Why it will not be opened."""

    def renamed(self, name: str) -> Item:
        """The same file under another name."""
        return msgspec.structs.replace(self, name=name)


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """A student as an export tells of one; what it does not say is empty.  Never used as a path."""

    name: str
    participant: str | None = None
    """The platform's own number of the student, where its roster has the same."""
    number: str = ""
    """The institution's number, or what the student logs in with."""
    email: str = ""


class Owner(msgspec.Struct, frozen=True, kw_only=True):
    """Whose a file is, read from its path in the export."""

    key: str
    """The same for every file of one hand-in, different for any two hand-ins."""
    label: str
    """What to call the hand-in's files by, once it is made safe."""
    student: str
    """As the export calls the student; never used as a path."""
    participant: str | None = None
    """The platform's own number of the student in this assignment."""
    file: str
    """The path within the hand-in; empty for the hand-in's own folder."""
    graded: bool = True
    """False for what travels with the hand-in but is not the answer (a text typed into a form)."""
    used: bool = False
    """The platform's own note about the hand-in (its time, a receipt): read by the layout and not graded."""
    number: str = ""
    email: str = ""
    members: tuple[Person, ...] = ()
    """Who handed it in together; where there are any, they stand for ``student``, ``number`` and ``email``."""
    series: str = ""
    """The same for hand-ins of which the latest counts; empty where this is the only one."""
    when: str = ""
    """When it was handed in, in ISO 8601, if the export says."""
    late: str = ""
    """By how much it is late, in the platform's own words."""
    stands_for: str = ""
    """Files of a hand-in with the same one are versions of one file; the highest ``version`` counts."""
    version: int = 0


class Handin(msgspec.Struct, frozen=True, kw_only=True):
    """What one student handed in."""

    id: str
    """Unique in the class and safe as a file's name on every system."""
    student: str
    participant: str | None
    path: Path
    """The file or folder to grade."""
    problem: Message | None = None
    """Why there is nothing to grade."""
    beside: tuple[str, ...] = ()
    """Files that travelled with it and are not graded."""
    earlier: tuple[str, ...] = ()
    """What it replaces: earlier hand-ins, or earlier versions of a file."""
    number: str = ""
    email: str = ""
    group: str = ""
    """The same for those who handed in one work together; empty for one alone."""
    when: str = ""
    late: str = ""
    origin: str = ""
    """The first part of its path in the export, which names it to the platform."""


class Intake(msgspec.Struct, frozen=True, kw_only=True):
    """Everything an export holds."""

    format: str
    handins: tuple[Handin, ...]
    unmatched: tuple[str, ...]
    """Files that belong to nobody."""
    reasons: tuple[Message, ...] = ()
    """Why, for each of them."""


class Layout(msgspec.Struct, frozen=True):
    """How to read the paths of one export."""

    owner: Callable[[str], Owner | Message | None]
    """Whose the file at this path is; why it is set aside; or None if the layout has no such path."""
    more: tuple[Owner, ...] = ()
    """Hand-ins the export tells of without a file."""


class Format(Protocol):
    """The layout of a platform's exports."""

    NAME: str

    def layout(self, items: Sequence[Item], assignment: str) -> Layout | None:
        """How to read these files, or None if none of them is named as this platform does."""
