"""``autograder check``: a learner's own work, one failure at a time."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.cli.context import Context
from autograder.cli.parser import Parser

if TYPE_CHECKING:
    from autograder.assignment import Assignment, Course
    from autograder.judge.record import Report
    from autograder.messages import Message


def options(parser: Parser) -> None:
    """Add the command's options."""
    parser.takes("assignment", metavar="ASSIGNMENT", nargs="?")
    parser.flag("--file", metavar="FILE")


def run(options: Namespace, context: Context) -> int:
    """Run the visible checks, and the hidden ones where the solutions are; show what to do first."""
    from autograder.cli.find import find_work
    from autograder.judge import grade_one

    course = context.course()
    assignment, file = find_work(course, options.assignment, options.file, Path.cwd())
    # trusted: it is the learner's own code on the learner's own machine
    report = grade_one(course, assignment, file, seed=None, trust=True, hidden=assignment.secret is not None)
    return show_report(report, course, assignment, file, context)


def show_report(report: Report, course: Course, assignment: Assignment, file: Path, context: Context) -> int:
    """What to do first, and the exit code."""
    from autograder.cli.find import shown
    from autograder.report.screen import stdout_screen
    from autograder.report.terminal import Step, show_first

    step = Step(shown(file), _again(assignment, file, context), _after(course, assignment, context))
    screen = stdout_screen()
    show_first(report, context.language, screen, step=step)
    context.write(screen.text())
    if report.faulty:
        return 3
    return 0 if report.passed else 1


def _again(assignment: Assignment, file: Path, context: Context) -> str:
    """The command that checks the same file once more, from the same folder."""
    from autograder.cli.find import shown
    from autograder.report.terminal import quoted

    command = f"autograder check {assignment.name} --file {quoted(shown(file))}"
    return command if context.folder is None else f"{command} --course {quoted(str(context.folder))}"


def _after(course: Course, assignment: Assignment, context: Context) -> Message:
    """What comes after success: the next assignment, or handing in where the hidden checks are elsewhere."""
    from autograder.cli.find import shown
    from autograder.messages import Message

    if assignment.secret is None:
        return Message("cli.check.hand_in")
    names = list(course.assignments)
    later = names[names.index(assignment.name) + 1 :]
    if not later:
        return Message("cli.check.finished")
    following = course.assignments[later[0]]
    title = following.card.title.of(context.language)
    file = shown(following.public / f"{following.name}.py")
    return Message("cli.check.next", {"title": title, "file": file, "name": following.name})
