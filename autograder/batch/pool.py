"""Sends hand-ins to a judge, as many at a time as it has workers, and loses none of them.

A fault of the grader is tried again twice, at the end and alone, so that whatever takes a judge with it
takes nobody else along; then it is set aside, and that is told.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from pathlib import Path
from typing import Protocol

import msgspec

from autograder.errors import GraderFault, Unreadable
from autograder.judge.record import Report
from autograder.messages import Message

ATTEMPTS = 3
_LOOK = 1.0  # seconds after which to see whether more can be judged at a time than before


class JudgingEnded(GraderFault):
    """Nobody is left who could judge, for this submission or any other.  What was found is in the journal."""


class Judge(Protocol):
    """What is needed of a judge; ``autograder.judge.JudgeServer`` is one."""

    @property
    def capacity(self) -> int:
        """How many submissions to give it at a time; that may change."""

    def submit(self, path: Path, student: str | None = None, *, questions: Sequence[str] = ()) -> Future[Report]:
        """Ask for a report on these questions; on all of them if none is named.

        The future raises ``Unreadable``, ``GraderFault``, or ``JudgingEnded``.
        """

    def ready(self) -> None:
        """Wait until it can judge; raises if it never will."""

    def close(self) -> None:
        """End it."""


class Work(msgspec.Struct, frozen=True):
    """One hand-in to judge."""

    id: str
    path: Path
    student: str
    """Who is shown to be waiting for it."""
    questions: tuple[str, ...] = ()
    """What is to be judged; everything if empty."""


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What became of it: a report, or a refusal, or a fault (with the incomplete report, if there is one)."""

    work: Work
    report: Report | None = None
    refusal: Message | None = None
    fault: Message | None = None


class Pool:
    """Judges through one judge at a time, and starts another where one is gone."""

    def __init__(self, start: Callable[[], Judge], started: Callable[[Work], None] = lambda work: None) -> None:
        self._start, self._started = start, started
        self._judge: Judge | None = None

    def close(self) -> None:
        """End the judge in use."""
        judge, self._judge = self._judge, None
        if judge is not None:
            with contextlib.suppress(OSError):  # one that is gone cannot be told good-bye
                judge.close()

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def results(self, works: Sequence[Work]) -> Iterator[Result]:
        """A result for each work, in the order they come.

        Raises:
            GraderFault: no judge can be had for this assignment on this machine, or none is left.
        """
        again: list[Result] = []
        waiting = deque(works)
        while waiting:
            for result in self._side_by_side(waiting):
                if _worth_another_try(result):
                    again.append(result)
                else:
                    yield result
        for result in again:
            yield self._alone(result)

    def _side_by_side(self, waiting: deque[Work]) -> Iterator[Result]:
        """Judge what waits, until it is done or the judge is gone."""
        judge, alive = self._running(), True
        running: dict[Future[Report], Work] = {}
        while running or (waiting and alive):
            if not running:
                judge.ready()  # a cluster whose last worker went may get another
            while waiting and alive and len(running) < judge.capacity:
                work = waiting.popleft()
                running[self._submit(judge, work)] = work
            done = wait(running, timeout=_LOOK if waiting else None, return_when=FIRST_COMPLETED).done
            # What was found comes first: that there will be no more may be raised by any of the others.
            for future in sorted(done, key=lambda future: future.exception() is not None):
                result = _result(running.pop(future), future)
                # A judge that is gone fails all it had; one whose part failed goes on, but may as well be new.
                alive = alive and not _gone(result)
                yield result
        if not alive:
            self.close()

    def _alone(self, result: Result) -> Result:
        """The last attempts at one hand-in."""
        for _ in range(ATTEMPTS - 1):
            future = self._submit(self._running(), result.work)
            result = _result(result.work, future)
            if _gone(result):
                self.close()
            if not _worth_another_try(result):
                break
        return result

    def _submit(self, judge: Judge, work: Work) -> Future[Report]:
        self._started(work)
        return judge.submit(work.path, work.student, questions=work.questions)

    def _running(self) -> Judge:
        if self._judge is None:
            self._judge = self._start()
        self._judge.ready()
        return self._judge


def _result(work: Work, future: Future[Report]) -> Result:
    try:
        report = future.result()
    except Unreadable as error:
        return Result(work=work, refusal=error.message)
    except JudgingEnded:
        raise
    except GraderFault as error:
        return Result(work=work, fault=error.message)
    if report.faulty:
        return Result(work=work, report=report, fault=_fault_in(report))
    return Result(work=work, report=report)


def _fault_in(report: Report) -> Message:
    checks = [check for question in report.questions for check in question.checks if check.outcome == "error"]
    return next((check.finding.headline for check in checks if check.finding), Message("report.plain.error"))


def _gone(result: Result) -> bool:
    return result.fault is not None and result.fault.code == "judge.server_gone"


def _worth_another_try(result: Result) -> bool:
    # A broken reference breaks every submission alike and does not mend itself.
    return result.fault is not None and result.fault.code != "judge.broken_reference"
