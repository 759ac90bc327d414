"""Which assignment a learner means, and which of their files: from the folder they are in, or the file's name."""

from __future__ import annotations

import os
from pathlib import Path

from autograder.assignment import Assignment, Course
from autograder.cli.context import one
from autograder.errors import UsageError

SUFFIXES = (".py", ".ipynb", ".ko.ipynb")
"""What an assignment's file may be called after its name; the first is preferred."""
_SURELY_LATER = 2.0
"""Seconds: files of one clone or one download are written within that."""


def existing(path: str) -> Path:
    """``path``, if there is something.

    Raises:
        UsageError: there is nothing.
    """
    found = Path(path)
    try:
        if found.exists():
            return found
    except (OSError, ValueError):  # a name no system would take
        pass
    raise UsageError("cli.no_file", file=one(path))


def find_work(course: Course, name: str | None, file: str | None, here: Path) -> tuple[Assignment, Path]:
    """The assignment and the learner's file for it.

    ``name`` may itself be a file (``autograder check sparse.py``).

    Raises:
        UsageError: no assignment or no file is meant clearly enough.
    """
    if name and file is None and name not in course.assignments and _looks_like_file(name):
        name, file = None, name
    if file is not None:
        path = existing(file)
        return course.assignment(name) if name else _assignment_of(course, path), path
    assignment = course.assignment(name) if name else _assignment_around(course, here)
    return assignment, _file_of(assignment, here)


def _looks_like_file(name: str) -> bool:
    return name.endswith((".py", ".ipynb")) or "/" in name or "\\" in name


def _assignment_of(course: Course, path: Path) -> Assignment:
    """The assignment a file is named after, or whose folder it lies in."""
    for suffix in sorted(SUFFIXES, key=len, reverse=True):
        stem = path.name.removesuffix(suffix)
        if stem in course.assignments:
            return course.assignments[stem]
    for folder in path.resolve().parents:
        if folder.name in course.assignments:
            return course.assignments[folder.name]
    raise UsageError("cli.check.whose", file=one(str(path)), names=", ".join(course.assignments))


def _assignment_around(course: Course, here: Path) -> Assignment:
    """The assignment whose folder ``here`` is in, or whose file alone lies here."""
    for folder in (here, *here.parents):
        if folder == course.root:
            break
        if folder.name in course.assignments:
            return course.assignments[folder.name]
    present = [assignment for assignment in course.assignments.values() if _files(assignment, here)]
    if len(present) == 1:
        return present[0]
    raise UsageError("cli.check.which", names=", ".join(course.assignments))


def _file_of(assignment: Assignment, here: Path) -> Path:
    """The learner's file: beside them, else in the assignment's folder; of script and notebook the later edited."""
    for folder in (here, assignment.public):
        files = _files(assignment, folder)
        if files:
            edited = {file: file.stat().st_mtime for file in files}
            latest = max(files, key=lambda file: edited[file])
            return latest if edited[latest] > edited[files[0]] + _SURELY_LATER else files[0]
    raise UsageError(
        "cli.check.no_work", name=assignment.name, file=f"{assignment.name}.py", folder=str(assignment.public)
    )


def _files(assignment: Assignment, folder: Path) -> list[Path]:
    return [file for suffix in SUFFIXES if (file := folder / f"{assignment.name}{suffix}").is_file()]


def shown(path: Path) -> str:
    """``path`` as it is shortest to type from here."""
    try:
        near = os.path.relpath(path)
    except ValueError:  # another drive
        return str(path)
    return near if len(near) <= len(str(path)) or not near.startswith("..") else str(path)


def with_source(course: Course, names: list[str]) -> list[Assignment]:
    """The assignments named, or all; they need their sources.

    Raises:
        UsageError: a name is unknown, or there is no source.
    """
    chosen = [course.assignment(name) for name in dict.fromkeys(names)]
    for assignment in chosen:
        if assignment.secret is None:
            raise UsageError("cli.release.no_source", name=assignment.name)
    chosen = chosen or [assignment for assignment in course.assignments.values() if assignment.secret]
    if not chosen:
        raise UsageError("cli.release.no_sources", folder=one(str(course.root)))
    return chosen
