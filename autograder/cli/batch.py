"""``autograder batch``: a class, as a learning platform exports it, graded into a folder of results."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.cli.context import Context, Stopped, one
from autograder.cli.grade import ISOLATION
from autograder.cli.parser import Parser, choice, whole
from autograder.cli.progress import FORMS, progress
from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.batch.cohort import Exchange
    from autograder.batch.record import Cohort


def options(parser: Parser) -> None:
    """Add the command's options."""
    parser.takes("assignment", metavar="ASSIGNMENT")
    parser.takes("source", metavar="SOURCE")
    parser.flag("--out", metavar="DIR", type=Path, required=True)
    parser.flag("--workers", metavar="N", type=whole("--workers", least=1))
    parser.flag("--scheduler", metavar="ADDRESS")
    parser.flag("--roster", metavar="CSV", type=Path)
    parser.flag("--worksheet", metavar="CSV", type=Path)
    parser.flag("--column", metavar="NAME")
    parser.flag("--also", metavar="FORM", action="append", default=[])
    parser.flag("--layout", metavar="NAME")
    parser.flag("--pattern", metavar="EXPRESSION")
    parser.flag("--due", metavar="TIME")
    parser.flag("--late", metavar="POLICY", default="none")
    parser.flag("--seed", metavar="N", type=whole("--seed", least=0))
    parser.flag("--progress", metavar="|".join(FORMS), type=choice("--progress", FORMS), default=FORMS[0])
    parser.flag("--isolation", metavar="LEVEL", type=choice("--isolation", ISOLATION), default=ISOLATION[0])
    parser.flag("--trust-submissions", action="store_true")


def run(options: Namespace, context: Context) -> int:
    """Grade the class, show its table, and say where everything is."""
    from autograder.batch import grade_cohort
    from autograder.cli.find import existing

    course = context.course()
    assignment = course.assignment(options.assignment)
    source = existing(options.source)
    exchange = _exchange(options)
    display = progress(options.progress, context)
    try:
        with display:
            cohort = grade_cohort(
                course,
                assignment,
                source,
                options.out,
                roster=options.roster,
                workers=options.workers,
                scheduler=options.scheduler,
                seed=options.seed,
                isolation=options.isolation,
                trust=options.trust_submissions,
                language=context.language,
                exchange=exchange,
                progress=display,
            )
    except KeyboardInterrupt:
        raise Stopped(context.text("cli.batch.stopped", done=display.count, total=display.total)) from None
    if options.progress != "json":
        show(cohort, options.out, context)
    return 3 if cohort.faulty else 0


def _exchange(options: Namespace) -> Exchange:
    """How the class comes and what goes back, as the options say.

    Raises:
        UsageError: an option's value is none.
    """
    from autograder.batch import late
    from autograder.batch.cohort import Exchange
    from autograder.batch.exports import KINDS

    due = None
    if options.due is not None:
        try:
            due = datetime.fromisoformat(options.due)
        except ValueError as error:
            raise UsageError("cli.batch.no_time", value=one(options.due)) from error
    also = choice("--also", KINDS)
    return Exchange(
        layout=options.layout,
        pattern=options.pattern,
        sheet=options.worksheet,
        column=options.column,
        kinds=tuple(also(form) for form in options.also),  # type: ignore[misc]
        due=due,
        policy=late.load(options.late),
    )


def show(cohort: Cohort, out: Path, context: Context) -> None:
    """The class on one screen, who gained or lost points, and where to look next."""
    from autograder.report import table
    from autograder.report.screen import stdout_screen
    from autograder.report.wording import number

    screen = stdout_screen()
    screen.gap()
    table.show(cohort.entries, context.language, screen)
    if cohort.changes:
        screen.gap()
        screen.line(context.text("cli.batch.changes", count=len(cohort.changes)), style="bold")
        for change in cohort.changes:
            screen.line(f"  {one(change.student)}  {number(change.before)} > {number(change.after)}")
    screen.gap()
    screen.line(context.text("cli.batch.next", page=one(str(out / "index.html"))), style="bold")
    context.write(screen.text())
