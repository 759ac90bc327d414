"""Marking one submission: every check, the mistakes behind those that failed, and the report."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

import msgspec
import pytest

from autograder.errors import AutograderError, Unreadable
from autograder.judge.diagnosis import TELLING, Diagnosis
from autograder.judge.record import CheckResult
from autograder.judge.run import Check
from autograder.judge.session import Judge
from autograder.judge.settings import Answer, Job
from autograder.judge.subject import Subject
from autograder.messages import Message, Text


def fault_of(error: BaseException) -> Message:
    """A grader's fault as a message; the traceback goes to standard error, for whoever runs the grader."""
    if isinstance(error, AutograderError):
        return error.message
    traceback.print_exception(error, file=sys.stderr)
    return Message("judge.fault", {"type": type(error).__name__, "text": str(error)[:400]})


class Marking:
    """Marks submissions with the collected tests of one assignment."""

    def __init__(self, judge: Judge, items: list[pytest.Item]) -> None:
        self.judge = judge
        self.items = [item for item in items if judge.check(item).question not in judge.run.set_aside]
        self._items = {judge.check_id(item): item for item in self.items}
        self.diagnosis = Diagnosis(judge.run)

    def mark(self, job: Job, subject: Subject | None = None) -> bytes:
        """An encoded :class:`Answer`, whatever happens; ``subject``: the submission, where it has been read already."""
        try:
            subject = subject or self.judge.run.subject(Path(job.path))
            with self.judge.run.seeded(job.seed):
                results = self._results(job, subject)
                report = self.judge.run.report(subject, results, job.student)
            answer = Answer(number=job.number, report=report)
        except Unreadable as error:
            answer = Answer(number=job.number, refused=error.message)
        except Exception as error:  # the boundary: whatever fails here is the grader's own fault, told and survived
            answer = Answer(number=job.number, fault=fault_of(error))
        return msgspec.json.encode(answer)

    def _results(self, job: Job, subject: Subject) -> list[tuple[Check, CheckResult]]:
        """Every check's result, in the order of the tests, whatever order they were run in."""
        judge, broken, found = self.judge, set[str](), dict[str, CheckResult]()
        wanted = [name for name, item in self._items.items() if judge.check(item).question in job.questions]
        for name in job.checks or (wanted if job.questions else self._items):
            found[name] = judge.examine(self._items[name], subject, broken)
            if job.stop and found[name].outcome != "passed":
                break
        results = [(check, found.get(check.id) or judge.run.waiting(check)) for check in map(judge.check, self.items)]
        return self._diagnosed(results) if judge.run.context.terms.diagnose else results

    def _diagnosed(self, results: list[tuple[Check, CheckResult]]) -> list[tuple[Check, CheckResult]]:
        """The results, with a question's mistake named at its first check that failed."""
        judge, causes = self.judge, dict[str, Text]()

        def examine(check: Check, subject: Subject) -> CheckResult:
            return judge.examine(self._items[check.id], subject, set())

        for question in judge.run.assignment.questions:
            of_question = {check: result for check, result in results if check.question == question.name}
            if cause := self.diagnosis.name(of_question, examine):
                causes[question.name] = cause
        named = []
        for check, result in results:
            finding = result.finding
            if result.outcome in TELLING and finding is not None and check.question in causes:
                finding = msgspec.structs.replace(finding, cause=causes.pop(check.question))
            named.append((check, msgspec.structs.replace(result, finding=finding, answer=b"")))
        return named
