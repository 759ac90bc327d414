"""The report as JSON: the record of everything, for programs and for the instructor.

The keys are a contract.  A check that passed has the message null; so has an empty slot.
"""

from __future__ import annotations

import json
from typing import Any

from autograder.judge.record import CheckResult, Finding, QuestionResult, Report
from autograder.messages import Language
from autograder.report.clean import STDOUT_LIMIT, clean, one_line, plain
from autograder.report.wording import finding_of, sentence


def render(report: Report, language: Language) -> str:
    """``report`` as JSON text ending in a newline; always valid UTF-8 and never NaN."""
    return dumps(as_dict(report, language))


def dumps(tree: dict[str, Any]) -> str:
    """JSON text of a tree that ``plain`` has gone over; safe to print where a CI runner listens."""
    text = json.dumps(tree, ensure_ascii=False, allow_nan=False, indent=2)
    return text.replace("##", "#\\u0023") + "\n"  # the same value, but no runner's ``##[command]``


def as_dict(report: Report, language: Language) -> dict[str, Any]:
    """The contract's tree."""
    return {
        "assignment": one_line(report.assignment),
        "submission": one_line(report.submission),
        "student": None if report.student is None else one_line(report.student),
        "score": plain(report.score),
        "max_score": plain(report.max_score),
        "seed": report.seed,
        "isolation": plain(report.isolation),
        "versions": plain(report.versions),
        "questions": [_question(question, language) for question in report.questions],
        "stdout": clean(report.stdout, STDOUT_LIMIT),
        "notes": [sentence(note, language) for note in report.notes],
    }


def _question(question: QuestionResult, language: Language) -> dict[str, Any]:
    return {
        "name": one_line(question.name),
        "title": one_line(question.title.of(language)),
        "points": plain(question.points),
        "max_points": plain(question.max_points),
        "checks": [_check(check, language) for check in question.checks],
    }


def _check(check: CheckResult, language: Language) -> dict[str, Any]:
    finding = finding_of(check)
    return {
        "id": one_line(check.id),
        "title": one_line(check.title.of(language)),
        "visible": check.visible,
        "outcome": check.outcome,
        "points": plain(check.points),
        "max_points": plain(check.max_points),
        "cpu_seconds": plain(check.cpu_seconds),
        "message": _message(finding, language) if finding else None,
    }


def _message(finding: Finding, language: Language) -> dict[str, Any]:
    return {
        "headline": sentence(finding.headline, language),
        "call": plain(finding.call),
        "expected": plain(finding.expected),
        "got": plain(finding.got),
        "difference": sentence(finding.difference, language) if finding.difference else None,
        "cause": sentence(finding.cause, language) if finding.cause else None,
        "hint": sentence(finding.hint, language) if finding.hint else None,
        "where": plain(finding.where),
    }
