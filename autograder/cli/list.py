"""``autograder list``: the assignments, in course order."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from autograder.cli.context import Context
from autograder.cli.parser import Parser

if TYPE_CHECKING:
    from autograder.assignment import Assignment


def options(parser: Parser) -> None:
    """Add the command's options."""
    parser.flag("--points", action="store_true")


def run(options: Namespace, context: Context) -> int:
    """Show number, name, title and questions; points on demand, for they take collecting the tests."""
    from rich.text import Text as Line

    from autograder.report.clean import one_line
    from autograder.report.screen import grid, stdout_screen

    assignments = list(context.course().assignments.values())
    points = _points(assignments) if options.points else {}
    table = grid("right", "label", "text", *(["right"] if options.points else []), "text")
    for assignment in assignments:
        cells = [str(assignment.card.number), assignment.name, assignment.card.title.of(context.language)]
        if options.points:
            cells.append(points.get(assignment.name, "-"))
        cells.append(", ".join(question.name for question in assignment.questions))
        table.add_row(*(Line(one_line(cell)) for cell in cells))
    screen = stdout_screen()
    screen.add(table)
    screen.gap()
    screen.line(context.text("cli.list.next", name=assignments[0].name), style="bold")
    context.write(screen.text())
    return 0


def _points(assignments: list[Assignment]) -> dict[str, str]:
    """What each assignment is worth, for those whose hidden tests are here."""
    from autograder.author.points import collect_worth
    from autograder.report.wording import number

    ours = [assignment for assignment in assignments if assignment.secret]
    worth = collect_worth(ours) if ours else {}
    return {name: number(sum(each.points for each in questions.values())) for name, questions in worth.items()}
