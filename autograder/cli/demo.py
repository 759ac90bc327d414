"""``autograder demo``: a class as a learning platform exports it, graded into a report."""

from __future__ import annotations

import os
import tomllib
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.cli.batch import show
from autograder.cli.context import Context, one
from autograder.cli.grade import ISOLATION
from autograder.cli.parser import Parser, choice, whole
from autograder.cli.progress import Lines, progress
from autograder.errors import GraderFault

if TYPE_CHECKING:
    from autograder.assignment import Course

CARD = "demo.toml"
OUT = "autograder-demo"


def options(parser: Parser) -> None:
    """Add the command's options."""
    parser.flag("--out", metavar="DIR", type=Path, default=Path(OUT))
    parser.flag("--workers", metavar="N", type=whole("--workers", least=1), default=os.cpu_count() or 1)
    parser.flag("--isolation", metavar="LEVEL", type=choice("--isolation", ISOLATION), default=ISOLATION[0])


def run(options: Namespace, context: Context) -> int:
    """Grade the shipped class, show its table, and say where the report is."""
    from autograder.batch import grade_cohort

    course = context.course()
    name, source, seed = _read_card(course)
    assignment = course.assignment(name)
    context.say("cli.demo.begin", source=one(os.path.relpath(source)), assignment=assignment.name)
    with progress("auto", context, otherwise=Lines) as display:
        cohort = grade_cohort(
            course,
            assignment,
            source,
            options.out,
            workers=options.workers,
            seed=seed,
            isolation=options.isolation,
            language=context.language,
            progress=display,
        )
    show(cohort, options.out, context)
    return 3 if cohort.faulty else 0


def _read_card(course: Course) -> tuple[str, Path, int]:
    """Assignment, export and seed, as ``data/demo.toml`` names them: no assignment is known here by name.

    Raises:
        GraderFault: the course has no demonstration, or it is not whole.
    """
    file = course.data / CARD
    try:
        card = tomllib.loads(file.read_text(encoding="utf-8"))
        name, source, seed = (str(card["assignment"]), course.data / str(card["source"]), int(card["seed"]))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, ValueError, TypeError) as error:
        raise GraderFault("cli.demo.no_data", file=one(str(file))) from error
    if not source.exists():
        raise GraderFault("cli.demo.no_data", file=one(str(source)))
    return name, source, seed
