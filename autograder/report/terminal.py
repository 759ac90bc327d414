"""The report for a terminal.

A failure is one screen in fixed slots: headline, call, expected, got, first difference, likely
cause, hint, where.  Outcomes are a sign and a word.  The last line says what to do next.
"""

from __future__ import annotations

import os
import shlex
from typing import NamedTuple

from rich.text import Text as Line

from autograder.judge.record import CheckResult, Finding, Outcome, QuestionResult, Report
from autograder.messages import Language, Message
from autograder.report.clean import one_line
from autograder.report.screen import Screen, grid, mark, slot_grid
from autograder.report.wording import (
    checks_of,
    coverage,
    finding_of,
    first_failure,
    number,
    say,
    sentence,
    slots,
    tally,
)


class Step(NamedTuple):
    """What whoever shows a report knows about the next step, and the report does not."""

    file: str
    """The submission as it is typed from here."""
    command: str
    """The command to run after mending."""
    after: Message | None = None
    """What to say where everything passed."""


def render(report: Report, language: Language) -> str:
    """Everything found, every failure in full."""
    screen = Screen()
    show(report, language, screen)
    return screen.text()


def show(report: Report, language: Language, screen: Screen, *, step: Step | None = None) -> None:
    """The whole report: for whoever grades."""
    _heading(report, language, screen)
    for question in report.questions:
        screen.gap()
        _checks(question, language, screen)
    for (question, check), *others in _alike(report, language):
        screen.gap()
        _failure(question, check, language, screen)
        if others:
            screen.add(Line(say("report.also", language, count=len(others)), style="dim"))
    screen.gap()
    _circumstances(report, language, screen)
    screen.gap()
    screen.line(next_step(report, language, step), style="bold")


def show_first(report: Report, language: Language, screen: Screen, *, step: Step | None = None) -> None:
    """A line a question and only the first failure: for a learner, who mends one thing at a time."""
    _heading(report, language, screen)
    screen.gap()
    _questions(report, language, screen)
    check = first_failure(report)
    if check:
        screen.gap()
        question = next(question for question in report.questions if check in question.checks)
        _failure(question, check, language, screen)
    screen.gap()
    _notes(report, language, screen)
    screen.line(next_step(report, language, step), style="bold")


def next_step(report: Report, language: Language, step: Step | None = None) -> str:
    """The last line: the file and line to go to, and the exact command to run then."""
    step = step or Step(
        file=report.submission, command=f"autograder grade {one_line(report.assignment)} {quoted(report.submission)}"
    )
    check = first_failure(report)
    if check is None:
        return sentence(step.after, language) if step.after else say("report.next.passed", language)
    if report.faulty:
        return say("report.next.faulty", language)
    finding = finding_of(check)
    return say("report.next.mend", language, place=_place(finding, step.file), command=one_line(step.command))


def _place(finding: Finding | None, file: str) -> str:
    """Where to mend, as the file can be opened from here: the judge knows its name, the caller its path."""
    path = one_line(file)
    where = one_line(finding.where) if finding and finding.where else ""
    name = one_line(os.path.basename(file))
    return path + where.removeprefix(name) if where.startswith(f"{name}:") else where or path


def quoted(path: str) -> str:
    """``path`` as it can be typed in this system's shell."""
    path = one_line(path)
    if os.name == "nt":
        return f'"{path}"' if " " in path else path
    return shlex.quote(path)


def _alike(report: Report, language: Language) -> list[list[tuple[QuestionResult, CheckResult]]]:
    """The failures to show, those that would read the same together (a file that cannot be loaded fails all)."""
    found: dict[tuple[object, ...], list[tuple[QuestionResult, CheckResult]]] = {}
    for question in report.questions:
        for check in question.checks:
            finding = finding_of(check)
            if finding and check.outcome != "waiting":
                key = (check.outcome, sentence(finding.headline, language), *slots(finding, language))
                found.setdefault(key, []).append((question, check))
    return list(found.values())


def _heading(report: Report, language: Language, screen: Screen) -> None:
    who = f" · {one_line(report.student)}" if report.student else ""
    score = say("report.score", language, score=number(report.score), max=number(report.max_score))
    screen.line(f"{one_line(report.assignment)} · {one_line(report.submission)}{who}", style="bold")
    screen.line(f"{score} · {coverage(report, language)}")


def _questions(report: Report, language: Language, screen: Screen) -> None:
    """A line a question: points, title, and how many checks had which outcome."""
    table = grid("right", "text", "text")
    for question in report.questions:
        outcomes = Line(", ").join(
            mark(outcome, language).append(f" {count}") for outcome, count in tally(question.checks)
        )
        name = f"{one_line(question.title.of(language))} ({one_line(question.name)})"
        table.add_row(Line(f"  {_points(question.points, question.max_points)}"), Line(name), outcomes)
    screen.add(table)


def _checks(question: QuestionResult, language: Language, screen: Screen) -> None:
    """A question and its checks; the cases of one test that ended alike share a line."""
    name = f"{one_line(question.title.of(language))} ({one_line(question.name)})"
    screen.line(f"{name} {_points(question.points, question.max_points)}", style="bold")
    alike: dict[tuple[Outcome, str], list[CheckResult]] = {}
    for check in question.checks:
        alike.setdefault((check.outcome, _title(check, language)), []).append(check)
    table = grid("label", "label", "right", "text")
    for (outcome, title), checks in alike.items():
        points = _points(sum(check.points for check in checks), sum(check.max_points for check in checks))
        count = f" ({len(checks)})" if len(checks) > 1 else ""
        table.add_row(Line(" "), mark(outcome, language), Line(points), Line(title + count))
    screen.add(table)


def _points(points: float, of: float) -> str:
    return f"{number(points)}/{number(of)}"


def _title(check: CheckResult, language: Language) -> str:
    title = one_line(check.title.of(language))
    return title if check.visible else f"{title} [{say('report.hidden_check', language)}]"


def _failure(question: QuestionResult, check: CheckResult, language: Language, screen: Screen) -> None:
    finding = finding_of(check)
    if finding is None:
        return
    head = mark(check.outcome, language)
    head.append(f" · {one_line(question.name)} · {_title(check, language)}")
    screen.line("-" * 40, style="dim")
    screen.add(head, Line(sentence(finding.headline, language)), slot_grid(slots(finding, language)))


def _circumstances(report: Report, language: Language, screen: Screen) -> None:
    """How the report came about: what an instructor needs to have the same again."""
    _notes(report, language, screen)
    level = one_line(str(report.isolation.get("level", "?")))
    seconds = sum(check.cpu_seconds for check in checks_of(report))
    screen.line(say("report.run", language, seed=str(report.seed), level=level, seconds=f"{seconds:.2f}"), style="dim")


def _notes(report: Report, language: Language, screen: Screen) -> None:
    for note in report.notes:
        screen.add(Line(f"{say('report.note', language)}: {sentence(note, language)}"))
