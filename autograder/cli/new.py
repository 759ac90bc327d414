"""``autograder new``: a working assignment to start from."""

from __future__ import annotations

from argparse import Namespace

from autograder.cli.context import Context, one
from autograder.cli.parser import Parser


def options(parser: Parser) -> None:
    """Add the command's options."""
    parser.takes("name", metavar="NAME")


def run(options: Namespace, context: Context) -> int:
    """Write it, and say what to edit and how to prove it; ``--course`` may name a folder that is to become a course."""
    from autograder.assignment import Course
    from autograder.author.skeleton import create
    from autograder.cli.find import shown
    from autograder.report.terminal import quoted

    course = Course(context.folder.resolve()) if context.folder is not None else context.course()
    for file in create(course, options.name):
        context.say("cli.new.written", file=one(shown(file)))
    extra = f" --course {quoted(shown(course.root))}" if context.folder is not None else ""
    source = one(shown(course.root / "solutions" / options.name / "source.py"))
    commands = {"release": f"autograder release{extra}", "verify": f"autograder verify {options.name}{extra}"}
    context.say("cli.new.next", file=source, **commands)
    return 0
