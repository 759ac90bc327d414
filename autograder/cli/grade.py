"""``autograder grade``: one submission, in the format another program or a person wants."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from autograder.cli.context import Context
from autograder.cli.output import deliver, destination
from autograder.cli.parser import Parser, choice, whole
from autograder.errors import Unreadable
from autograder.report import FORMATS

ISOLATION = ("auto", "namespaces", "landlock", "uid", "process")


def options(parser: Parser) -> None:
    """Add the command's options."""
    parser.takes("assignment", metavar="ASSIGNMENT")
    parser.takes("submission", metavar="SUBMISSION")
    forms = tuple(FORMATS)
    parser.flag("--format", metavar="|".join(forms), type=choice("--format", forms), default=forms[0])
    parser.flag("--output", metavar="FILE", type=Path)
    parser.flag("--seed", metavar="N", type=whole("--seed", least=0))
    parser.flag("--isolation", metavar="LEVEL", type=choice("--isolation", ISOLATION), default=ISOLATION[0])
    parser.flag("--trust-submissions", action="store_true")


def run(options: Namespace, context: Context) -> int:
    """Grade, render, and say by the exit code whether everything passed."""
    from autograder.cli.find import existing
    from autograder.judge import grade_one
    from autograder.report import render

    course = context.course()
    assignment = course.assignment(options.assignment)
    submission = existing(options.submission)
    target = destination(options.output)  # refused before the work, not after it
    try:
        report = grade_one(
            course,
            assignment,
            submission,
            seed=options.seed,
            isolation=options.isolation,
            trust=options.trust_submissions,
        )
    except Unreadable as error:
        if options.format == "gradescope":
            from autograder.report.gradescope import refusal

            deliver(refusal(error.text(context.language)), target, context)  # else the student never learns why
        raise
    if options.format == "text" and target is None:
        from autograder.report.screen import stdout_screen
        from autograder.report.terminal import Step, quoted, show

        screen = stdout_screen()
        command = f"autograder grade {assignment.name} {quoted(options.submission)}"
        if context.folder is not None:
            command += f" --course {quoted(str(context.folder))}"
        show(report, context.language, screen, step=Step(options.submission, command))
        context.write(screen.text())
    else:
        deliver(render(report, context.language, options.format), target, context)
    if report.faulty:
        return 3
    return 0 if report.passed else 1
