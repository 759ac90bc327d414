"""``autograder release``: what students get, and nothing else."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.cli.context import Context, one
from autograder.cli.parser import Parser
from autograder.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.assignment import Assignment, Course
    from autograder.messages import Language


def options(parser: Parser) -> None:
    """Add the command's options."""
    parser.takes("folder", metavar="DIR", nargs="?")
    parser.takes("assignments", metavar="ASSIGNMENT", nargs="*")
    parser.flag("--check", action="store_true")
    parser.flag("--zip", action="store_true")


def run(options: Namespace, context: Context) -> int:
    """Write the editions, or tell whether the committed ones are current (exit code 1 if not)."""
    course = context.course()
    if options.check:
        return _check(course, options, context)
    from autograder.assignment.course import PUBLIC
    from autograder.author.release import release_all
    from autograder.cli.find import with_source
    from autograder.messages import LANGUAGES

    folder = Path(options.folder) if options.folder else course.root / PUBLIC
    if options.folder in course.assignments:
        raise UsageError("cli.release.folder_first", name=options.folder)
    if folder.exists() and not folder.is_dir():
        raise UsageError("cli.release.not_a_folder", folder=one(str(folder)))
    languages = (context.language,) if context.language_given else LANGUAGES
    assignments = with_source(course, options.assignments)
    if options.zip:
        for file in _packed(options, course, assignments, languages):
            context.say("cli.release.packed", file=one(str(file)))
        context.say("cli.release.next", folder=one(str(folder)))
        return 0
    files = release_all(assignments, course, folder, languages)
    for assignment in assignments:
        count = sum(file.is_relative_to(folder / assignment.name) for file in files)
        context.say("cli.release.written", folder=one(str(folder / assignment.name)), count=count)
    context.say("cli.release.next", folder=one(str(folder)))
    return 0


def _packed(
    options: Namespace, course: Course, assignments: list[Assignment], languages: Sequence[Language]
) -> list[Path]:
    from autograder.author.release import pack

    if not options.folder:
        raise UsageError("cli.release.zip_where")
    return pack(assignments, course, Path(options.folder), languages)


def _check(course: Course, options: Namespace, context: Context) -> int:
    from autograder.author.release import check_current

    if options.folder or options.zip:
        raise UsageError("cli.release.check_alone")
    stale = check_current(course)
    for file in stale:
        context.say("cli.release.stale", file=one(str(file)))
    context.say("cli.release.mend" if stale else "cli.release.current")
    return 1 if stale else 0
