"""A course: a folder with ``assignments/`` and, for those who have them, ``solutions/``."""

from __future__ import annotations

import difflib
from functools import cached_property
from pathlib import Path

from autograder.assignment.model import CARD, Assignment, read_card
from autograder.errors import UsageError

PUBLIC, SECRET, DATA = "assignments", "solutions", "data"


class Course:
    """The assignments below one folder, in course order."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def __repr__(self) -> str:
        return f"Course({str(self.root)!r})"

    @property
    def data(self) -> Path:
        """The data shipped with the course."""
        return self.root / DATA

    @cached_property
    def assignments(self) -> dict[str, Assignment]:
        """Every assignment by name, in course order."""
        found: dict[str, Assignment] = {}
        names = {card.parent.name for room in (PUBLIC, SECRET) for card in (self.root / room).glob(f"*/{CARD}")}
        for name in names:
            secret: Path | None = self.root / SECRET / name
            if secret is None or not (secret / CARD).is_file():
                secret = None
            public = self.root / PUBLIC / name
            card = read_card((secret or public) / CARD)
            found[name] = Assignment(name, card, public, secret)
        return dict(sorted(found.items(), key=lambda item: (item[1].card.number, item[0])))

    def assignment(self, name: str) -> Assignment:
        """The assignment called ``name``.

        Raises:
            UsageError: there is none; the message suggests the nearest name.
        """
        if name in self.assignments:
            return self.assignments[name]
        near = difflib.get_close_matches(name, self.assignments, n=1, cutoff=0.5)
        if near:
            raise UsageError("assignment.did_you_mean", name=name, near=near[0])
        raise UsageError("assignment.unknown", name=name, names=", ".join(self.assignments))


def find_course(start: Path | None = None) -> Course:
    """The course around ``start`` (the current folder), or else the one this package was cloned with.

    Raises:
        UsageError: neither exists.
    """
    here = (start or Path.cwd()).resolve()
    clone = Path(__file__).resolve().parents[2]
    for folder in (here, *here.parents, clone):
        if any((folder / PUBLIC).glob(f"*/{CARD}")) or any((folder / SECRET).glob(f"*/{CARD}")):
            return Course(folder)
    raise UsageError("assignment.no_course", folder=str(here))
