"""Moodle's "Download all submissions": a folder a student, or flat files.

The name of either begins ``<[Group-]Full Name>_<participant>_assignsubmission_<plugin>``, then ``_``
(dropped from folders by Moodle 4.1).  Moodle turns underscores in names into spaces, so the first
match is the true one, whatever a student calls a file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from autograder.batch.intake.model import Item, Layout, Owner

NAME = "moodle"
_PREFIX = re.compile(
    r"(?P<name>.+?)_(?P<participant>\d+)_(?P<kind>assignsubmission|assignfeedback)_(?P<plugin>[a-z]+)(?:_(?P<rest>.*))?",
    re.DOTALL | re.ASCII,
)


def layout(items: Sequence[Item], assignment: str) -> Layout | None:
    """Moodle's layout, if some file is named so."""
    return Layout(owner) if any(owner(item.name) for item in items) else None


def owner(name: str) -> Owner | None:
    """The student in the path's first part; None for a marker's feedback, which Moodle may export too."""
    top, slash, below = name.partition("/")
    match = _PREFIX.fullmatch(top)
    if match is None or match["kind"] != "assignsubmission":
        return None
    rest = match["rest"] or ""
    key = f"{match['name']}_{match['participant']}"
    return Owner(
        key=key,
        label=key,
        student=match["name"],
        participant=match["participant"],
        file=f"{rest}{slash if rest else ''}{below}",
        graded=match["plugin"] == "file",
    )
