"""A grading run: one assignment, one seed, one engine, any number of submissions."""

from __future__ import annotations

import hashlib
import hmac
import platform
import secrets
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

import autograder
from autograder.assignment import Assignment, Course
from autograder.engine import Isolation, require, start
from autograder.engine.selftest import observe
from autograder.judge.failure import SubmissionFailure, TooSlow
from autograder.judge.needs import set_aside
from autograder.judge.record import CheckResult, Finding, Outcome, QuestionResult, Report
from autograder.judge.settings import Terms
from autograder.judge.subject import Subject, compile_subject, read_subject, reference_subject
from autograder.judge.trial import Context, Rehearsal, Trial
from autograder.messages import Message, Text, render

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Execute = Callable[[Trial], BaseException | None]
    """Runs a check's test function within a trial; gives what it raised."""


@dataclass(frozen=True)
class Check:
    """One test function (or one case of it), as its marker describes it."""

    id: str
    question: str
    title: Text
    points: float
    visible: bool


class Run:
    """Grades submissions of ``assignment`` on the same secret inputs."""

    def __init__(
        self,
        course: Course,
        assignment: Assignment,
        *,
        seed: int | None = None,
        isolation: str = "auto",
        trusted: bool = False,
        terms: Terms | None = None,
    ) -> None:
        self.course, self.assignment = course, assignment
        self.seed = secrets.randbits(63) if seed is None else seed
        self.asked, self.trusted = isolation, trusted
        self.set_aside = set_aside(assignment)
        """The questions that cannot be graded on this machine, and why."""
        card = assignment.card
        data = [course.data / name for name in card.data]
        self.engine = start(card.imports, card.forbid, data, isolation=isolation)
        self.reference = reference_subject(assignment) if assignment.reference and assignment.secret else None
        self.context = Context(
            self.engine,
            assignment.name,
            card.forbid,
            assignment.public_names,
            card.imports,
            self.reference,
            terms or Terms(),
        )
        self._rehearsals: dict[str, Rehearsal] = {}

    @cached_property
    def isolation(self) -> Isolation:
        """What confines submissions here, as observed; refuses to go on if that is too little."""
        observed = observe(self.engine)
        require(observed, asked=self.asked, trusted=self.trusted)
        return observed

    def close(self) -> None:
        """End the engine."""
        self.engine.close()

    def subject(self, path: Path) -> Subject:
        """Read a submission (see :func:`read_subject`)."""
        assert self.isolation
        others = [other for other in self.course.assignments.values() if other.name != self.assignment.name]
        return read_subject(path, self.assignment, self.engine, others)

    def seed_of(self, purpose: str, bits: int = 128) -> int:
        """A number that follows from the run's seed and ``purpose``, and from nothing else."""
        key = self.seed.to_bytes(8, "big")
        digest = hmac.new(key, f"{self.assignment.name}/{purpose}".encode(), hashlib.sha256).digest()
        return int.from_bytes(digest[: bits // 8], "big")

    @contextmanager
    def seeded(self, seed: int | None) -> Iterator[None]:
        """Draw from another seed for a while; None changes nothing."""
        if seed is None:
            yield
            return
        kept = self.seed, self._rehearsals
        self.seed, self._rehearsals = seed, {}
        try:
            yield
        finally:
            self.seed, self._rehearsals = kept

    def compile_reference(self) -> None:
        """Have the reference compiled, once a run."""
        if self.reference is not None and not self.reference.code:
            compile_subject(self.reference, self.engine)

    def rehearse(self, check: Check, execute: Execute, *, again: bool = False) -> Rehearsal | None:
        """Run a check on the reference itself, once a run: what it costs, what it answers, and whether it passes at all."""
        if self.reference is None:
            return None
        if again or check.id not in self._rehearsals:
            self.compile_reference()
            trial = self._trial(check, self.reference, None)
            failure = self._execute(trial, execute)
            if failure is not None:
                trial.recorded.failure = Message("judge.broken_reference", _named(failure))
            self._rehearsals[check.id] = trial.recorded
        return self._rehearsals[check.id]

    @property
    def rehearsals(self) -> dict[str, Rehearsal]:
        """What has been rehearsed, by check: to carry it from the process that did it to those that use it."""
        return self._rehearsals

    def examine(self, check: Check, subject: Subject, execute: Execute) -> CheckResult:
        """Judge one check of one submission."""
        rehearsal = self.rehearse(check, execute)
        if rehearsal is not None and rehearsal.failure is not None:
            return self._result(check, "error", 0.0, Finding(headline=rehearsal.failure))
        trial = self._trial(check, subject, rehearsal)
        failure = self._execute(trial, execute)
        if isinstance(failure, TooSlow) and failure.of_budget:
            # A tight budget was missed: measure the reference again, now, and let the submission try once more, so that
            # a moment in which the machine was slower for one of them decides nothing.
            rehearsal = self.rehearse(check, execute, again=True)
            trial = self._trial(check, subject, rehearsal)
            failure = self._execute(trial, execute)
        result = self._judged(check, trial, failure, rehearsed=rehearsal is not None)
        if failure is not None and self.context.terms.diagnose:
            result = msgspec.structs.replace(result, answer=trial.submission.answer())
        return msgspec.structs.replace(result, budgets=tuple(trial.spent)) if trial.spent else result

    def _trial(self, check: Check, subject: Subject, rehearsal: Rehearsal | None) -> Trial:
        return Trial(self.context, subject, seed=self.seed_of(f"worker/{check.id}", 32), rehearsal=rehearsal)

    def _execute(self, trial: Trial, execute: Execute) -> BaseException | None:
        try:
            return execute(trial)
        finally:
            trial.close()

    def _judged(self, check: Check, trial: Trial, failure: BaseException | None, *, rehearsed: bool) -> CheckResult:
        cpu = trial.recorded.cpu
        if failure is None:
            return self._result(check, "passed", cpu, None)
        if isinstance(failure, SubmissionFailure):
            return self._result(check, failure.outcome, cpu, failure.finding)
        call = trial.submission.last_call() if trial.submission.last_call else None
        if isinstance(failure, AssertionError):
            text = _printable(str(failure).strip(), _LONGEST_ASSERTION)
            headline = Message("judge.assertion", {"text": text}) if text else Message("judge.bare_assertion")
            return self._result(check, "wrong", cpu, Finding(headline=headline, call=call))
        if type(failure).__name__ == "Failed":  # pytest.fail, and pytest.raises when nothing was raised
            return self._result(
                check, "wrong", cpu, Finding(headline=Message("judge.did_not_raise", _named(failure)), call=call)
            )
        if (
            isinstance(failure, Exception)
            and not hasattr(failure, "exit_code")
            and (rehearsed or self.reference is None)
        ):
            # The very same check passed with the reference's answers, so it was this answer that the test could not use.
            return self._result(
                check, "wrong", cpu, Finding(headline=Message("judge.unusable", _named(failure)), call=call)
            )
        return self._result(check, "error", cpu, Finding(headline=Message("judge.fault", _named(failure)), call=call))

    def _result(self, check: Check, outcome: Outcome, cpu: float, finding: Finding | None) -> CheckResult:
        return CheckResult(
            id=check.id,
            title=check.title,
            visible=check.visible,
            outcome=outcome,
            points=check.points if outcome == "passed" else 0.0,
            max_points=check.points,
            cpu_seconds=round(cpu, 4),
            finding=finding,
        )

    def waiting(self, check: Check) -> CheckResult:
        """A check that was not run, because an earlier one of its question ran out of time or memory."""
        return self._result(check, "waiting", 0.0, Finding(headline=Message("judge.waiting")))

    def report(
        self, subject: Subject, checks: Sequence[tuple[Check, CheckResult]], student: str | None = None
    ) -> Report:
        """Put the results together.  ``checks`` holds every check there is: a grade is complete or there is none.

        Questions that are set aside have no part in it; the notes say so.
        """
        questions = []
        for question in self.assignment.questions:
            if question.name in self.set_aside:
                continue
            results = tuple(result for check, result in checks if check.question == question.name)
            questions.append(
                QuestionResult(
                    name=question.name,
                    title=question.title,
                    points=sum(result.points for result in results),
                    max_points=sum(result.max_points for result in results),
                    checks=results,
                )
            )
        return Report(
            assignment=self.assignment.name,
            submission=subject.label,
            student=student,
            score=sum(question.points for question in questions),
            max_score=sum(question.max_points for question in questions),
            seed=self.seed,
            isolation=self.isolation.as_data(),
            versions=versions(self.assignment.card.imports),
            questions=tuple(questions),
            stdout=subject.printed or "",
            notes=(*subject.notes, *self.set_aside.values()),
        )


def _named(failure: BaseException) -> dict[str, str | int | float]:
    headline = render(failure.finding.headline, "en") if isinstance(failure, SubmissionFailure) else ""
    return {"type": type(failure).__name__, "text": _printable(headline or str(failure), 400)}


def _printable(text: str, longest: int) -> str:
    """``text`` as a report can hold it: a test's message may quote whatever a submission returned."""
    return text[:longest].encode("utf-8", "replace").decode()


_LONGEST_ASSERTION = 4000
_DISTRIBUTIONS = {"sklearn": "scikit-learn", "cv2": "opencv-python"}


@cache
def versions(imports: tuple[str, ...]) -> dict[str, str]:
    """What the grade was found with."""
    found = {"autograder": autograder.__version__, "python": platform.python_version()}
    for name in dict.fromkeys(module.partition(".")[0] for module in (*imports, "pytest")):
        try:
            found[name] = metadata.version(_DISTRIBUTIONS.get(name, name))
        except metadata.PackageNotFoundError:
            continue
    return found
