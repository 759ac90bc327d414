"""Writes what students get, and tells whether what is committed is still what would be written."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from autograder.assignment import Assignment, Course
from autograder.assignment.course import PUBLIC
from autograder.author.edition import make_edition
from autograder.author.points import collect_worth
from autograder.messages import LANGUAGES, Language

LEFT_BY_TOOLS = ("__pycache__", ".pytest_cache", ".ipynb_checkpoints")


def release(
    assignment: Assignment, course: Course, target: Path, languages: Sequence[Language] = LANGUAGES
) -> list[Path]:
    """Write the public edition of ``assignment`` into ``target/<name>/`` and return the files written.

    Files of the same names are replaced; nothing else in the folder is touched.

    Raises:
        GraderFault: the assignment is faulty, or its edition would show a solution.  Nothing is written then.
    """
    return release_all([assignment], course, target, languages)


def release_all(
    assignments: Sequence[Assignment], course: Course, target: Path, languages: Sequence[Language] = LANGUAGES
) -> list[Path]:
    """Like :func:`release`, for several assignments; their tests are collected only once.

    Raises:
        GraderFault: some assignment is faulty.  Nothing at all is written then.
    """
    written = _editions(assignments, course, target, languages)
    for file, content in written.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return list(written)


def pack(
    assignments: Sequence[Assignment], course: Course, target: Path, languages: Sequence[Language] = LANGUAGES
) -> list[Path]:
    """Write each edition as ``target/<name>.zip``, the same bytes whenever and wherever it is made.

    Raises:
        GraderFault: some assignment is faulty.  Nothing at all is written then.
    """
    editions = _editions(assignments, course, Path(), languages)
    target.mkdir(parents=True, exist_ok=True)
    written = []
    for assignment in assignments:
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as file:
            for name, content in editions.items():
                if name.parts[0] == assignment.name:
                    # stored as it is: how well a library packs may differ from one machine to another
                    entry = zipfile.ZipInfo(name.as_posix(), date_time=(1980, 1, 1, 0, 0, 0))
                    entry.create_system, entry.external_attr = 3, 0o100644 << 16
                    file.writestr(entry, content)
        written.append(target / f"{assignment.name}.zip")
        written[-1].write_bytes(archive.getvalue())
    return written


def check_current(course: Course) -> list[Path]:
    """The files below ``assignments/`` that are not what ``release`` would write: changed, missing or left over.

    Raises:
        GraderFault: some assignment is faulty.
    """
    root = course.root / PUBLIC
    ours = [assignment for assignment in course.assignments.values() if assignment.secret]
    wanted = _editions(ours, course, root, LANGUAGES)
    stale = {file for file, content in wanted.items() if not file.is_file() or file.read_bytes() != content}
    for assignment in ours:
        stale |= {
            file for file in (root / assignment.name).rglob("*") if file.is_file() and _is_left_over(file, wanted)
        }
    return sorted(stale)


def _is_left_over(file: Path, wanted: dict[Path, bytes]) -> bool:
    return file not in wanted and not any(part in LEFT_BY_TOOLS for part in file.parts)


def _editions(
    assignments: Sequence[Assignment], course: Course, target: Path, languages: Sequence[Language]
) -> dict[Path, bytes]:
    worth = collect_worth(assignments) if assignments else {}
    return {
        target / assignment.name / name: content
        for assignment in assignments
        for name, content in make_edition(assignment, course, worth[assignment.name], languages).items()
    }
