"""What a student may see of a graded report: never a hidden test's inputs.

A submission can print its arguments, raise them, name a class after them or sleep for them.  So
of a hidden check that did not pass a student sees its title, its outcome, the class of the
exception where it is one of Python's own, the line of their own code, and sentences that an
author wrote beforehand; not the call, values, messages, output or durations.

The terminal and JSON show everything: they are an instructor's, or a learner's with the
solutions at hand.  Gradescope, JUnit and HTML go through here.
"""

from __future__ import annotations

import builtins

import msgspec

from autograder.judge.record import CheckResult, Finding, Report
from autograder.messages import Message, Text

EXCEPTION = "type"
"""The headline's parameter that holds the class of an exception."""


def for_student(report: Report) -> Report:
    """``report`` with what hidden checks could give away taken out, and without the run's seed."""
    questions = tuple(
        msgspec.structs.replace(question, checks=tuple(_withhold(check) for check in question.checks))
        for question in report.questions
    )
    hidden = any(not check.visible for question in report.questions for check in question.checks)
    stdout = "" if hidden else report.stdout
    return msgspec.structs.replace(report, questions=questions, stdout=stdout, seed=0)


def _withhold(check: CheckResult) -> CheckResult:
    if check.visible:
        return check
    finding = check.finding
    kept: Finding | None = None
    if check.outcome != "passed":
        kept = Finding(
            headline=_headline(check),
            cause=finding.cause if finding and isinstance(finding.cause, Text) else None,
            hint=finding.hint if finding else None,
            where=finding.where if finding else None,
        )
    return msgspec.structs.replace(check, finding=kept, cpu_seconds=0.0)


def _headline(check: CheckResult) -> Message:
    """A sentence that holds nothing of the submission's own wording."""
    name = check.finding.headline.params.get(EXCEPTION) if check.finding else None
    if check.outcome == "raised" and isinstance(name, str):
        known = getattr(builtins, name, None)
        if isinstance(known, type) and issubclass(known, BaseException):
            return Message("report.hidden.raised_class", {EXCEPTION: name})
    return Message(f"report.hidden.{check.outcome}")
