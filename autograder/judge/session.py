"""The judge within a pytest session: which checks there are, and how one is executed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import pytest
from _pytest.runner import runtestprotocol  # the same entry that pytest-rerunfailures stands on

from autograder.assignment import Assignment, Course, find_course
from autograder.assignment.model import VISIBLE_TESTS
from autograder.errors import AutograderError, GraderFault, UsageError
from autograder.judge.failure import SubmissionFailure, TooMuch, TooSlow
from autograder.judge.record import CheckResult
from autograder.judge.run import Check, Run
from autograder.judge.subject import Subject
from autograder.judge.trial import Trial
from autograder.judge.watch import own_cpu, watched
from autograder.messages import Language, Text, render

_BREAKS_THE_LADDER = ("timeout", "memory")
OWN_FACTOR, OWN_BASE = 20.0, 30.0
"""CPU seconds the test itself may use on a submission's answers: so many times what it used on the reference's, and more."""


class Judge:
    """Executes collected items as checks of one run."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.trial: Trial | None = None
        self._run: Run | None = None
        self._checks: dict[str, Check] = {}
        self.dispensable = False
        """Whether this process judges one submission and no other, so that it may be killed where nothing else helps."""

    @property
    def run(self) -> Run:
        """The grading run; made when the first item tells which assignment this is."""
        assert self._run is not None
        return self._run

    def begin(self, run: Run) -> None:
        """Judge for ``run`` from now on."""
        self._run = run

    def close(self) -> None:
        """End the engine."""
        if self._run is not None:
            self._run.close()

    def check_id(self, item: pytest.Item) -> str:
        """The check's name in reports."""
        return self.check(item).id

    def check(self, item: pytest.Item) -> Check:
        """What the ``question`` mark of an item says.

        Raises:
            GraderFault: it has none, or names no question of the assignment.
        """
        if item.nodeid not in self._checks:
            visible = item.path.name == VISIBLE_TESTS
            identity = f"{'visible' if visible else 'hidden'}/{item.name}"
            mark = item.get_closest_marker("question")
            known = {question.name for question in self.run.assignment.questions}
            if mark is None or not mark.args or mark.args[0] not in known:
                raise GraderFault("judge.no_question", check=identity, names=", ".join(sorted(known)))
            plain = item.name.removeprefix("test_").replace("_", " ")
            title = Text(en=mark.kwargs.get("en") or plain, ko=mark.kwargs.get("ko") or mark.kwargs.get("en") or plain)
            self._checks[item.nodeid] = Check(
                identity, mark.args[0], title, float(mark.kwargs.get("points", 1)), visible
            )
        return self._checks[item.nodeid]

    def rehearse(self, item: pytest.Item) -> None:
        """Measure the reference on one check."""
        self.run.rehearse(self.check(item), lambda trial: self.execute(item, trial))

    def examine(self, item: pytest.Item, subject: Subject, broken: set[str]) -> CheckResult:
        """Judge one check; ``broken`` gathers the questions whose ladder broke."""
        check = self.check(item)
        if check.question in broken:
            return self.run.waiting(check)
        result = self.run.examine(check, subject, lambda trial: self.execute(item, trial))
        over_budget = result.finding is not None and result.finding.headline.code == "judge.over_budget"
        if result.outcome in _BREAKS_THE_LADDER and not over_budget:
            broken.add(check.question)
        return result

    def execute(self, item: pytest.Item, trial: Trial) -> BaseException | None:
        """Run the item's test function within ``trial``; gives what it raised."""
        self.trial, start = trial, own_cpu()
        allowed = None if trial.rehearsal is None else OWN_FACTOR * trial.rehearsal.own_cpu + OWN_BASE
        try:
            with watched(allowed, hard=self.dispensable):
                runtestprotocol(item, log=False, nextitem=None)
            return trial.failure
        except TooSlow as failure:  # the watch, in a moment when no test was running
            return failure
        finally:
            trial.recorded.own_cpu = own_cpu() - start
            self.trial = None


def assignment_of(path: Path) -> tuple[Course, Assignment]:
    """The assignment a test file belongs to.

    Raises:
        UsageError: it belongs to none.
    """
    course = find_course(path.parent)
    for assignment in course.assignments.values():
        if path.parent in (assignment.secret, assignment.public):
            return course, assignment
    raise UsageError("judge.not_an_assignment", path=str(path))


class PlainPytest:
    """``pytest solutions/NAME --submission FILE``: one submission, reported by pytest's own terminal."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge
        self.subject: Subject | None = None
        self.broken: set[str] = set()

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Read the submission once it is known what for; refuse in one line what cannot be read."""
        if not items:
            return
        try:
            course, assignment = assignment_of(items[0].path)
            seed = config.getoption("--judge-seed")
            trusted = config.getoption("--trust-submissions")
            run = Run(course, assignment, seed=seed, isolation=config.getoption("--isolation"), trusted=trusted)
            self.judge.begin(run)
            self.subject = run.subject(Path(config.getoption("--submission")))
        except AutograderError as error:
            raise pytest.UsageError(error.text(config.getoption("--judge-lang"))) from None

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        """Judge the item, then let pytest report it as any test."""
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        item.ihook.pytest_runtest_logreport(report=self._report(item, item.config.getoption("--judge-lang")))
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    def _report(self, item: pytest.Item, language: Language) -> pytest.TestReport:
        assert self.subject is not None
        outcome: Literal["passed", "failed", "skipped"] = "skipped"
        longrepr: Any = None
        seconds = 0.0
        if reason := self.judge.run.set_aside.get(self.judge.check(item).question):
            longrepr = (str(item.path), (item.location[1] or 0) + 1, render(reason, language))
        else:
            result = self.judge.examine(item, self.subject, self.broken)
            outcome = "passed" if result.outcome == "passed" else "failed"
            longrepr = _screen(result, language) if outcome == "failed" else None
            seconds = result.cpu_seconds
        return pytest.TestReport(item.nodeid, item.location, {}, outcome, longrepr, "call", duration=seconds)


def _screen(result: CheckResult, language: Language) -> str:
    finding = result.finding
    assert finding is not None
    lines = [f"{result.outcome}: {render(finding.headline, language)}"]
    for name in ("call", "expected", "got", "where"):
        if value := getattr(finding, name):
            lines.append(f"  {name}: {value}")
    return "\n".join(lines)


__all__ = ["Judge", "PlainPytest", "SubmissionFailure", "TooMuch", "TooSlow", "assignment_of"]
