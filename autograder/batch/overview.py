"""``index.html``: the class on one page, for the instructor."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from typing import Any, get_args
from urllib.parse import quote

from autograder.assignment import Assignment
from autograder.batch.changes import reason
from autograder.batch.collected import lines
from autograder.batch.pages import page
from autograder.batch.record import Cohort, Entry, Status
from autograder.judge.record import Report
from autograder.messages import Language
from autograder.report.clean import one_line
from autograder.report.wording import SIGNS, checks_of, number, say, sentence, tally, word

BINS = 10
_STATUSES: tuple[Status, ...] = get_args(Status)


def render(cohort: Cohort, assignment: Assignment, language: Language) -> str:
    """The class as a complete HTML document."""
    reports = [entry.graded for entry in cohort.entries if entry.graded]
    scores = [report.score for report in reports]
    counts = Counter(entry.status for entry in cohort.entries)
    max_score = max((report.max_score for report in reports), default=0.0)
    names = [question.name for question in assignment.questions]
    found = cohort.reconciliation
    return page(
        "class.html.jinja",
        language,
        assignment=one_line(f"{assignment.name} · {assignment.card.title.of(language)}"),
        counts=[(status, counts[status]) for status in _STATUSES if counts[status]],
        counts_by={status: counts[status] for status in _STATUSES},
        scores=scores,
        mean=statistics.fmean(scores) if scores else 0.0,
        median=statistics.median(scores) if scores else 0.0,
        max_score=max_score,
        bins=_bins(scores, max_score),
        questions=[_question(question.name, question.title.of(language), reports) for question in assignment.questions],
        rows=[_row(entry, names, language) for entry in cohort.entries],
        legend=_legend(cohort.entries, language),
        changes=[
            {"id": change.id, "before": change.before, "after": change.after, "why": one_line(reason(change, language))}
            for change in cohort.changes
        ],
        found=found,
        roster=one_line(found.roster or ""),
        names={entry.id: _known_as(entry) for entry in cohort.entries},
        told={kind: _told(cohort, kind, language) for kind in ("unmatched", "replaced", "beside")},
        unreadable=[entry.id for entry in cohort.entries if entry.status == "unreadable"],
        repaired=list(dict.fromkeys(line.who for line in lines(cohort, language) if line.kind == "repaired")),
        shared=_groups(cohort.entries),
        seed=str(cohort.seed),
        level=one_line(cohort.isolation or "-"),
        versions=sorted(reports[0].versions.items()) if reports else [],
    )


def _told(cohort: Cohort, kind: str, language: Language) -> list[str]:
    """Files of one kind of the reconciliation table, each with its reason."""
    chosen = [line for line in lines(cohort, language) if line.kind == kind]
    return [one_line(f"{line.file}: {line.detail}" if line.detail else line.file) for line in chosen]


def _groups(entries: Sequence[Entry]) -> list[tuple[str, ...]]:
    """Who handed in one work together."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        if entry.group:
            found[entry.group] = (*found.get(entry.group, ()), entry.id)
    return list(found.values())


def _bins(scores: Sequence[float], max_score: float) -> list[dict[str, Any]]:
    """Ten equal parts of the scale; the full score stands with the tenth."""
    counts = [0] * BINS
    for score in scores:
        part = score / max_score if max_score > 0 else 0.0
        counts[min(BINS - 1, max(0, int(part * BINS + 1e-9)))] += 1
    most = max(counts, default=0) or 1
    return [
        {"label": f"{100 * place // BINS}-{100 * (place + 1) // BINS}%", "count": count, "width": 100 * count // most}
        for place, count in enumerate(counts)
    ]


def _question(name: str, title: str, reports: Sequence[Report]) -> dict[str, Any]:
    """How many have all points of a question, and how many points it brought on average."""
    results = [question for report in reports for question in report.questions if question.name == name]
    full = sum(all(check.outcome == "passed" for check in result.checks) for result in results)
    mean = statistics.fmean(result.points for result in results) if results else 0.0
    most = max((result.max_points for result in results), default=0.0)
    return {
        "name": one_line(name),
        "title": one_line(title),
        "percent": round(100 * full / len(results)) if results else 0,
        "mean": f"{number(mean)}/{number(most)}",
    }


def _row(entry: Entry, names: Sequence[str], language: Language) -> dict[str, Any]:
    report = entry.graded
    points = {question.name: number(question.points) for question in report.questions} if report else {}
    checks = checks_of(entry.report) if entry.report else []
    said = [*([entry.error] if entry.error else []), *(entry.report.notes if entry.report else ())]
    notes = [sentence(message, language) for message in said]
    if entry.late:
        notes.insert(0, say("batch.page.late", language, by=one_line(entry.late)))
    return {
        "student": one_line(entry.student),
        "number": one_line(entry.number),
        "link": "" if entry.status == "missing" else f"feedback/{quote(entry.id)}/index.html",
        "status": entry.status,
        "score": f"{number(report.score)}/{number(report.max_score)}" if report else "-",
        "points": [points.get(name, "-") for name in names],
        "outcomes": " ".join(f"{SIGNS[outcome]}{count}" for outcome, count in tally(checks)),
        "notes": notes,
    }


def _known_as(entry: Entry) -> str:
    """A student's name and what tells two of that name apart."""
    apart = entry.number or entry.participant or (entry.id if entry.id != entry.student else "")
    return one_line(f"{entry.student} ({apart})" if apart else entry.student)


def _legend(entries: Sequence[Entry], language: Language) -> str:
    checks = [check for entry in entries if entry.report for check in checks_of(entry.report)]
    return " · ".join(f"{SIGNS[outcome]} {word(outcome, language)}" for outcome, _ in tally(checks))
