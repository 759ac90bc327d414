"""``autograder doctor``: what this machine can do, what is missing, and how to get it."""

from __future__ import annotations

import platform
from argparse import Namespace
from importlib.metadata import PackageNotFoundError, version

from autograder import __version__
from autograder.cli.context import Context
from autograder.cli.parser import Parser
from autograder.errors import AutograderError

LIBRARIES = ("tensorflow", "numpy", "scipy", "scikit-learn", "gensim", "opencv-python", "pytest", "nbgrader")
LAYERS = ("limits", "privileges", "seccomp", "user", "landlock", "namespaces", "environment")
"""Layers there is an explanation for; another one is shown by its name."""
GRADED = ("namespaces", "landlock")
"""Levels at which submissions of strangers are graded without being asked twice."""


def options(parser: Parser) -> None:
    """There are none of its own."""


def run(options: Namespace, context: Context) -> int:
    """Show versions, course, the level of isolation, its layers, gaps and advice."""
    from rich.text import Text as Line

    from autograder.engine import diagnose
    from autograder.report.clean import one_line
    from autograder.report.screen import grid, stdout_screen
    from autograder.report.wording import SIGNS, sentence

    found = diagnose()
    screen = stdout_screen()
    facts = grid("label", "text")
    facts.add_row(
        Line("autograder"), Line(f"{__version__} · Python {platform.python_version()} · {platform.platform()}")
    )
    facts.add_row(Line(context.text("cli.doctor.libraries")), Line(_libraries(context)))
    facts.add_row(Line(context.text("cli.doctor.course")), Line(_course(context)))
    facts.add_row(Line(context.text("cli.doctor.isolation")), Line(context.text(f"cli.doctor.level.{found.level}")))
    screen.add(facts)
    screen.gap()
    layers = grid("label", "label", "label", "text")
    for layer in found.layers:
        mark = SIGNS["passed" if layer.holds else "wrong"]
        word = context.text("cli.doctor.holds" if layer.holds else "cli.doctor.lacks")
        about = context.text(f"cli.doctor.layer.{layer.name}") if layer.name in LAYERS else ""
        detail = f"{about} ({one_line(layer.detail)})" if layer.detail else about
        layers.add_row(
            Line(" "),
            Line(f"{mark} {word}", style="green" if layer.holds else "yellow"),
            Line(one_line(layer.name)),
            Line(detail),
        )
    screen.add(layers)
    for heading, messages in (("gaps", found.gaps), ("advice", found.advice)):
        if messages:
            screen.gap()
            screen.line(context.text(f"cli.doctor.{heading}"), style="bold")
            lines = grid("label", "text")
            for message in messages:
                lines.add_row(Line("  -"), Line(sentence(message, context.language)))
            screen.add(lines)
    screen.gap()
    screen.line(context.text(f"cli.doctor.next.{'ready' if found.level in GRADED else 'weak'}"), style="bold")
    context.write(screen.text())
    return 0


def _libraries(context: Context) -> str:
    """The versions that matter for a grade; what is missing is said, not left out."""
    found = []
    for name in LIBRARIES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} {context.text('cli.doctor.not_installed')}")
    return ", ".join(found)


def _course(context: Context) -> str:
    try:
        course = context.course()
        return context.text("cli.doctor.found", folder=str(course.root), count=len(course.assignments))
    except AutograderError as error:  # a doctor says what is wrong and goes on
        return error.text(context.language)
