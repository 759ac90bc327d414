"""``autograder watch``: check on every save, with a judge that stays warm."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.cli.context import Context, one
from autograder.cli.parser import Parser
from autograder.errors import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from autograder.assignment import Assignment, Course
    from autograder.judge import JudgeServer


def options(parser: Parser) -> None:
    """Add the command's options."""
    parser.takes("assignment", metavar="ASSIGNMENT", nargs="?")
    parser.flag("--file", metavar="FILE")


def run(options: Namespace, context: Context) -> int:
    """Check now and after every save, until everything passes (0) or the learner stops it (130)."""
    from autograder.cli.find import find_work
    from autograder.judge import JudgeServer
    from autograder.learn.watch import saves

    course = context.course()
    assignment, file = find_work(course, options.assignment, options.file, Path.cwd())
    changes = saves(file)  # from now on: a save during the first check is not lost
    with JudgeServer(course, assignment, trust=True, hidden=assignment.secret is not None) as judge:
        return check_each(judge, course, assignment, file, changes, context)


def check_each(
    judge: JudgeServer, course: Course, assignment: Assignment, file: Path, changes: Iterable[None], context: Context
) -> int:
    """Check ``file`` now and for each of ``changes``, until everything passes."""
    from autograder.cli.find import shown

    code = _check(judge, course, assignment, file, context)
    if code == 0:
        return 0
    context.say("cli.watch.waiting", file=one(shown(file)))
    sys.stdout.flush()
    for _ in changes:
        code = _check(judge, course, assignment, file, context)
        if code == 0:
            break
        context.say("cli.watch.waiting", file=one(shown(file)))
        sys.stdout.flush()
    return code


def _check(judge: JudgeServer, course: Course, assignment: Assignment, file: Path, context: Context) -> int:
    from autograder.cli.check import show_report

    try:
        report = judge.grade(file)
    except Unreadable as error:  # a half-written line is no reason to stop
        context.write(error.text(context.language) + "\n")
        return error.exit_code
    return show_report(report, course, assignment, file, context)
