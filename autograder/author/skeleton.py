"""Writes a new assignment that already works: one question, one right and one wrong answer, two languages."""

from __future__ import annotations

import keyword
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from autograder.assignment import Course
from autograder.assignment.course import PUBLIC, SECRET
from autograder.author.release import release
from autograder.errors import UsageError

_SUFFIX = ".template"


def create(course: Course, name: str) -> list[Path]:
    """Write ``solutions/<name>`` and its edition; gives the files to be edited.

    Raises:
        UsageError: the name is taken, or no module could have it.
    """
    if not name.isascii() or not name.isidentifier() or not name.islower() or keyword.iskeyword(name):
        raise UsageError("author.new.bad_name", name=name)
    folder = course.root / SECRET / name
    if name in course.assignments or folder.exists() or (course.root / PUBLIC / name).exists():
        raise UsageError("author.new.taken", name=name, folder=str(course.root))
    number = 1 + max((each.card.number for each in course.assignments.values()), default=0)
    title = name.replace("_", " ").capitalize()
    written = []
    for place, text in _templates(files("autograder.author") / "templates" / "new"):
        file = folder / place
        file.parent.mkdir(parents=True, exist_ok=True)
        text = text.replace("{number}", str(number)).replace("{title}", title)
        file.write_text(text, encoding="utf-8", newline="\n")
        written.append(file)
    fresh = Course(course.root)
    release(fresh.assignment(name), fresh, course.root / PUBLIC)
    return written


def _templates(folder: Traversable, prefix: str = "") -> list[tuple[str, str]]:
    found = []
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        if entry.is_dir():
            found += _templates(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(_SUFFIX):
            found.append((prefix + entry.name.removesuffix(_SUFFIX), entry.read_text(encoding="utf-8")))
    return found
