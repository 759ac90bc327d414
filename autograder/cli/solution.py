"""``autograder solution``: the reference, to compare with after success."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.cli.context import Context
from autograder.cli.parser import Parser

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.assignment import Assignment, Course, Question


def options(parser: Parser) -> None:
    """Add the command's options."""
    parser.takes("assignment", metavar="ASSIGNMENT")
    parser.takes("question", metavar="QUESTION", nargs="?")
    parser.flag("--file", metavar="FILE")
    parser.flag("--anyway", action="store_true")


def run(options: Namespace, context: Context) -> int:
    """Show it for the questions whose checks the learner's own work passes; the others are named (exit code 1)."""
    from autograder.learn.hints import find_question
    from autograder.learn.solution import solution_of
    from autograder.report.terminal import quoted

    course = context.course()
    assignment = course.assignment(options.assignment)
    questions = [find_question(assignment, options.question)] if options.question else list(assignment.questions)
    solution_of(assignment, ())  # refused before the work, not after it
    open_ones = [] if options.anyway else _open(course, assignment, questions, options.file)
    shown = [question for question in questions if question not in open_ones]
    if shown:
        context.write(solution_of(assignment, [name for each in shown for name in each.implements]) + "\n")
    if open_ones:
        folder = f" --course {quoted(str(context.folder))}" if context.folder is not None else ""
        name = open_ones[0].name
        names = ", ".join(question.name for question in open_ones)
        command = f"autograder hint {assignment.name} {name}{folder}"
        anyway = f"autograder solution {assignment.name} {name} --anyway{folder}"
        context.say("cli.solution.open", names=names, command=command, anyway=anyway)
        return 1
    return 0


def _open(course: Course, assignment: Assignment, questions: Sequence[Question], file: str | None) -> list[Question]:
    """The questions that the learner's own work does not pass yet."""
    from autograder.cli.find import find_work
    from autograder.errors import UsageError
    from autograder.judge import grade_one

    try:
        work = find_work(course, assignment.name, file, Path.cwd())[1]
    except UsageError:
        if file is not None:
            raise
        return list(questions)
    report = grade_one(course, assignment, work, trust=True)
    passed = {each.name for each in report.questions if all(check.outcome == "passed" for check in each.checks)}
    return [question for question in questions if question.name not in passed]
