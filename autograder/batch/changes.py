"""Who gained or lost points since the last finished run, and why: after an assignment was changed, or an answer."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from autograder.batch.grades import text
from autograder.batch.journal import Standing
from autograder.batch.record import Change, Entry
from autograder.judge.record import Outcome
from autograder.messages import Language
from autograder.report.as_csv import BOM
from autograder.report.wording import number, say, word

COLUMNS = ("id", "student", "before", "after", "difference", "why")


def standing(entry: Entry) -> Standing | None:
    """What a later run compares with; None where there is no grade."""
    if entry.graded is None:
        return None
    questions = entry.graded.questions
    outcomes = {check.id: check.outcome for question in questions for check in question.checks}
    return Standing({question.name: question.points for question in questions}, outcomes)


def compare(before: Mapping[str, Standing], entries: Iterable[Entry]) -> tuple[Change, ...]:
    """Everybody whose points are not what they were."""
    changes = []
    for entry in entries:
        old, new = before.get(entry.id), standing(entry)
        if old is None or new is None or old.points == new.points:
            continue
        why = [
            (check, old.outcomes.get(check), new.outcomes.get(check))
            for check in dict.fromkeys([*old.outcomes, *new.outcomes])
            if old.outcomes.get(check) != new.outcomes.get(check)
        ]
        scores = sum(old.points.values()), sum(new.points.values())
        changes.append(Change(entry.id, entry.student, *scores, tuple(why)))
    return tuple(changes)


def render(changes: Sequence[Change], language: Language) -> str:
    """The changes as CSV, written as ``grades.csv`` is."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(COLUMNS)
    for change in changes:
        difference = f"{change.after - change.before:+g}"
        points = number(change.before), number(change.after), f"'{difference}"
        writer.writerow([text(change.id), text(change.student), *points, text(reason(change, language))])
    return BOM + buffer.getvalue()


def reason(change: Change, language: Language) -> str:
    """Which checks came out differently; a check that was added or dropped has a dash on that side."""
    if not change.why:
        return say("batch.changes.points", language)
    return "; ".join(f"{check}: {_said(old, language)} > {_said(new, language)}" for check, old, new in change.why)


def _said(outcome: Outcome | None, language: Language) -> str:
    return "-" if outcome is None else word(outcome, language)
