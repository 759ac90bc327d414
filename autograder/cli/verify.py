"""``autograder verify``: whether an assignment's grader can be trusted."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.cli.context import Context
from autograder.cli.grade import ISOLATION
from autograder.cli.output import deliver, destination
from autograder.cli.parser import Parser, choice, whole

if TYPE_CHECKING:
    from autograder.assignment import Assignment
    from autograder.author.proof import Proof
    from autograder.author.prove import Progress

FORMATS = ("text", "json")


def options(parser: Parser) -> None:
    """Add the command's options."""
    parser.takes("assignments", metavar="ASSIGNMENT", nargs="*")
    parser.flag("--mutants", action="store_true")
    parser.flag("--limit", metavar="N", type=whole("--limit", least=1))
    parser.flag("--seeds", metavar="N", type=whole("--seeds", least=1, most=1000), default=3)
    parser.flag("--seed", metavar="N", type=whole("--seed", least=0, most=2**63 - 1001), default=1)
    parser.flag("--format", metavar="|".join(FORMATS), type=choice("--format", FORMATS), default=FORMATS[0])
    parser.flag("--output", metavar="FILE", type=Path)
    parser.flag("--html", metavar="FILE", type=Path)
    parser.flag("--workers", metavar="N", type=whole("--workers", least=1), default=os.cpu_count() or 1)
    parser.flag("--isolation", metavar="LEVEL", type=choice("--isolation", ISOLATION), default=ISOLATION[0])


def run(options: Namespace, context: Context) -> int:
    """Prove each assignment, say what does not hold, and tell by the exit code (1) whether something does not."""
    from autograder.author.prove import Wish, prove
    from autograder.cli.find import with_source

    course = context.course()
    chosen = with_source(course, options.assignments)
    target, page = destination(options.output), destination(options.html)
    wish = Wish(
        seeds=tuple(range(options.seed, options.seed + options.seeds)),
        mutants=options.mutants or options.limit is not None,
        limit=options.limit,
        workers=options.workers,
        isolation=options.isolation,
    )
    live = options.format == "text" and target is None
    proofs = []
    for assignment in chosen:
        proof = prove(course, assignment, wish, _progress(assignment, context))
        _wipe()
        proofs.append(proof)
        if live:
            _show(proof, context)
    _deliver(proofs, options.format, target, context)
    if page is not None:
        from autograder.author.proof_page import render

        deliver(render(proofs, context.language), page, context)
    return 0 if all(proof.proven for proof in proofs) else 1


def _show(proof: Proof, context: Context) -> None:
    from autograder.author.proof_text import show
    from autograder.report.screen import stdout_screen

    screen = stdout_screen()
    show(proof, context.language, screen)
    context.write(screen.text())
    sys.stdout.flush()


def _deliver(proofs: list[Proof], form: str, target: Path | None, context: Context) -> None:
    from autograder.author.proof_text import as_dict, show, summary
    from autograder.report.as_json import dumps
    from autograder.report.screen import Screen, stdout_screen

    if form == "json":
        deliver(dumps(as_dict(proofs, context.language)), target, context)
        return
    screen = stdout_screen() if target is None else Screen()
    if target is not None:
        for proof in proofs:
            show(proof, context.language, screen)
    screen.line(summary(proofs, context.language), style="bold")
    if target is None:
        context.write(screen.text())
    else:
        deliver(screen.text(), target, context)


def _progress(assignment: Assignment, context: Context) -> Progress:
    """One line that is written over and over, where somebody watches."""

    def tell(code: str, count: int) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[K{assignment.name}: {context.text(code, count=count)}")
            sys.stderr.flush()

    return tell


def _wipe() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
