"""A folder or archive of submissions: every entry is one, a file or a folder, named after its student."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from autograder.batch.intake.model import Item, Layout, Owner

NAME = "plain"


def layout(items: Sequence[Item], assignment: str) -> Layout:
    """Any names will do."""
    return Layout(owner)


def owner(name: str) -> Owner | None:
    """The student the path's first part is named after."""
    top, slash, below = name.partition("/")
    student = top if slash else PurePosixPath(top).stem
    # The ending stays in the key: kim.py and kim.ipynb are two hand-ins, told as duplicates.
    return Owner(key=top, label=student, student=student, file=below if slash else top)
