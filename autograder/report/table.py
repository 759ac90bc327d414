"""A class on one screen: a row a student."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from rich.table import Table
from rich.text import Text as Line

from autograder.judge.record import Report
from autograder.messages import Language, Message
from autograder.report.clean import one_line
from autograder.report.screen import Screen
from autograder.report.wording import SIGNS, checks_of, number, say, sentence, tally, word


class Row(Protocol):
    """What the table needs to know of one submission; ``autograder.batch`` has such records."""

    @property
    def student(self) -> str:
        """Who."""

    @property
    def report(self) -> Report | None:
        """The grade, or None where there is none."""

    @property
    def error(self) -> Message | None:
        """Why there is no grade."""


def render(rows: Sequence[Row], language: Language) -> str:
    """The class as plain text."""
    screen = Screen()
    show(rows, language, screen)
    return screen.text()


def show(rows: Sequence[Row], language: Language, screen: Screen) -> None:
    """The class on ``screen``: student, score, points of each question, outcomes; below, what there is to say of each."""
    names = _questions(rows)
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold")
    table.add_column(Line(say("report.table.student", language)), overflow="fold")
    table.add_column(Line(say("report.table.score", language)), justify="right", no_wrap=True)
    for name in names:
        table.add_column(Line(one_line(name)), justify="right", overflow="fold")
    table.add_column(Line(say("report.table.outcomes", language)), no_wrap=True)
    for row in rows:
        table.add_row(*(Line(text) for text in _cells(row, names, language)))
    screen.add(table)
    screen.gap()
    screen.add(Line(_legend(rows, language)))
    notes = [(row, note) for row in rows for note in _notes(row, language)]
    if notes:
        # Below the table, not in it: sentences in a narrow column cannot be read.
        screen.gap()
        screen.line(say("report.table.notes", language), style="bold")
        said = Table.grid(padding=(0, 2, 0, 0))
        for row, note in notes:
            said.add_row(Line(one_line(row.student), no_wrap=True), Line(note))
        screen.add(said)


def _questions(rows: Sequence[Row]) -> list[str]:
    """Every question's name, in the order met."""
    return list(dict.fromkeys(question.name for row in rows if row.report for question in row.report.questions))


def _cells(row: Row, names: list[str], language: Language) -> list[str]:
    report = row.report
    student = one_line(row.student)
    if report is None:
        return [student, "-", *("-" for _ in names), say("report.table.ungraded", language)]
    points = {question.name: number(question.points) for question in report.questions}
    outcomes = " ".join(f"{SIGNS[outcome]}{count}" for outcome, count in tally(checks_of(report)))
    score = f"{number(report.score)}/{number(report.max_score)}"
    return [student, score, *(points.get(name, "-") for name in names), outcomes]


def _notes(row: Row, language: Language) -> list[str]:
    """Why there is no grade, and what was repaired in reading."""
    notes = [sentence(note, language) for note in row.report.notes] if row.report else []
    return [sentence(row.error, language), *notes] if row.error else notes


def _legend(rows: Sequence[Row], language: Language) -> str:
    """The signs that occur, with their words."""
    checks = [check for row in rows if row.report for check in checks_of(row.report)]
    return "  ".join(f"{SIGNS[outcome]} {word(outcome, language)}" for outcome, _ in tally(checks))
