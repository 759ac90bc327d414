"""What the intake passes on, as typed records."""

from __future__ import annotations

from collections.abc import Callable
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


class Intake(msgspec.Struct, frozen=True, kw_only=True):
    """Everything an export holds."""

    format: str
    handins: tuple[Handin, ...]
    unmatched: tuple[str, ...]
    """Files that belong to nobody."""


class Format(Protocol):
    """The layout of an export."""

    NAME: str

    def owner(self, name: str) -> Owner | None:
        """Whose the file at this path is, or None if nobody's."""
