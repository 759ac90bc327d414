"""Gradescope's ``results.json``.

A check is a Gradescope test, hidden ones included: Gradescope keeps the *total* from students as
soon as one test has the visibility "hidden", and a learner without a score has nothing to go by.
So every test is "visible", and what hidden tests must not give away is taken out beforehand
(see ``audience``): their title and outcome are shown, their inputs and answers are not.  What the
submission printed is never sent.
"""

from __future__ import annotations

from typing import Any

from autograder.judge.record import CheckResult, QuestionResult, Report
from autograder.messages import Language
from autograder.report.as_json import dumps
from autograder.report.audience import for_student
from autograder.report.clean import one_line, plain
from autograder.report.wording import coverage, finding_of, number, say, sentence, slots, word


def render(report: Report, language: Language) -> str:
    """``report`` as the text of ``results.json``."""
    seen = for_student(report)
    return dumps(
        {
            "score": plain(seen.score),
            "output": _summary(seen, language),
            "output_format": "text",
            "test_output_format": "text",
            "test_name_format": "text",
            "visibility": "visible",
            "stdout_visibility": "hidden",
            "tests": [
                _test(question, check, f"{row}.{column}", language)
                for row, question in enumerate(seen.questions, 1)
                for column, check in enumerate(question.checks, 1)
            ],
            "extra_data": {
                "assignment": one_line(seen.assignment),
                "max_score": plain(seen.max_score),
                "isolation": plain(seen.isolation.get("level")),
                "complete": not seen.faulty,
            },
        }
    )


def refusal(reason: str) -> str:
    """``results.json`` of a submission that could not be read: no points, and ``reason`` for the student."""
    return dumps(
        {"score": 0, "output": plain(reason), "output_format": "text", "stdout_visibility": "hidden", "tests": []}
    )


def _summary(report: Report, language: Language) -> str:
    lines = [
        say("report.score", language, score=number(report.score), max=number(report.max_score)),
        coverage(report, language),
    ]
    if report.faulty:
        lines.append(say("report.faulty", language))
    lines.extend(sentence(note, language) for note in report.notes)
    return "\n".join(lines)


def _test(question: QuestionResult, check: CheckResult, place: str, language: Language) -> dict[str, Any]:
    title = f"{one_line(question.title.of(language))} · {one_line(check.title.of(language))}"
    return {
        "score": plain(check.points),
        "max_score": plain(check.max_points),
        "status": "passed" if check.outcome == "passed" else "failed",
        "name": title,
        "number": place,
        "output": _output(check, language),
        "tags": [one_line(question.name)],
        "visibility": "visible",
    }


def _output(check: CheckResult, language: Language) -> str:
    finding = finding_of(check)
    if finding is None:
        return word(check.outcome, language)
    lines = [f"{word(check.outcome, language)}: {sentence(finding.headline, language)}"]
    for slot in slots(finding, language):
        text = slot.text if "\n" not in slot.text else "\n" + slot.text
        lines.append(f"{slot.label}: {text}")
    return "\n".join(lines)
