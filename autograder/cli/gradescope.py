"""``autograder gradescope``: an assignment as the zip file Gradescope asks an instructor for."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from autograder.cli.context import Context, one
from autograder.cli.parser import Parser
from autograder.errors import UsageError

OUT = "autograder.zip"


def options(parser: Parser) -> None:
    """Add the command's options."""
    parser.takes("assignment", metavar="ASSIGNMENT")
    parser.flag("--out", metavar="FILE", type=Path, default=Path(OUT))


def run(options: Namespace, context: Context) -> int:
    """Write the archive, and say what to do with it."""
    from autograder.author.gradescope import package
    from autograder.cli.find import with_source
    from autograder.cli.output import destination, write_bytes

    course = context.course()
    (assignment,) = with_source(course, [options.assignment])
    missing = [test.name for test in assignment.tests if not test.is_file()]
    if missing:
        raise UsageError("cli.gradescope.no_tests", name=assignment.name, files=", ".join(missing))
    target = destination(options.out)
    assert target is not None
    data = package(course, assignment, context.language)
    write_bytes(target, data)
    context.say("cli.gradescope.written", file=one(str(target)), size=f"{len(data) / 1024:.0f} KiB")
    context.say("cli.gradescope.next")
    return 0
