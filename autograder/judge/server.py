"""The judge's own process: collects an assignment's tests once, then judges any number of submissions.

Where the system can fork, each submission is judged by a fork made after collection, so that nothing
one submission's grading leaves behind meets the next.  Jobs come in as lines of JSON on standard
input, answers leave on a descriptor of their own; what pytest or a library prints goes nowhere.
"""

from __future__ import annotations

import os
import select
import sys
import traceback
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import msgspec
import pytest

from autograder.assignment import Course
from autograder.engine.fresh import FreshEngine
from autograder.engine.libraries import preload
from autograder.errors import AutograderError, GraderFault, Unreadable
from autograder.judge.forks import Fork, fork
from autograder.judge.offline import refuse_network
from autograder.judge.plugin import JUDGE
from autograder.judge.record import CheckResult
from autograder.judge.run import Check, Run, versions
from autograder.judge.session import Judge
from autograder.judge.settings import Answer, Job, Settings
from autograder.judge.sharing import merged, shares
from autograder.judge.subject import Subject
from autograder.judge.trial import Rehearsal
from autograder.messages import Message

if TYPE_CHECKING:
    from autograder.engine.fork import ForkEngine


_COMPARED = {"numpy", "scipy", "tensorflow", "keras"}  # whose values the judge holds as what they are
_CHECK = 0.005  # seconds a check takes beside what its code needs: enough to balance two processes
_ADDRESS_SPACE = 8 << 30  # TensorFlow reserves some gigabytes where a model is rebuilt


def fault_of(error: BaseException) -> Message:
    """A grader's fault as a message; the traceback goes to standard error, for whoever runs the grader."""
    if isinstance(error, AutograderError):
        return error.message
    traceback.print_exception(error, file=sys.stderr)
    return Message("judge.fault", {"type": type(error).__name__, "text": str(error)[:400]})


def _limit_memory() -> None:
    """What a test makes of a submission's answer may be huge: then its check must fail, and not the machine."""
    import resource  # not on Windows, where no judge is forked

    with open("/proc/self/statm", encoding="ascii") as file:
        mapped = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (mapped + _ADDRESS_SPACE, mapped + _ADDRESS_SPACE))


class _Rehearsed(msgspec.Struct):
    """What a fork rehearsed, or why it could not."""

    rehearsals: dict[str, Rehearsal] = {}
    fault: Message | None = None


@dataclass
class _Sharing:
    """A job, and the answers of the forks that share it."""

    job: Job
    parts: int
    answers: list[bytes] = field(default_factory=list)


class Serving:
    """Takes the place of pytest's own loop over the tests."""

    def __init__(self, settings: Settings, answers: BinaryIO) -> None:
        self.settings, self.answers = settings, answers
        self.judge: Judge | None = None
        self.rehearsed = False
        self.collection_faults: list[str] = []

    def pytest_configure(self, config: pytest.Config) -> None:
        """Start the engine first: it warms up while the tests are collected."""
        course = Course(Path(self.settings.course))
        assignment = course.assignment(self.settings.assignment)
        self.judge = Judge(config)
        config.stash[JUDGE] = self.judge
        settings = self.settings
        run = Run(
            course,
            assignment,
            seed=settings.seed,
            isolation=settings.isolation,
            trusted=settings.trusted,
            terms=settings.terms,
        )
        self.judge.begin(run)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A test file that cannot be collected is a broken assignment."""
        if report.failed:
            self.collection_faults.append(str(report.longrepr))

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Say that all is ready, and judge until the last job is done."""
        assert self.judge is not None
        try:
            if self.collection_faults:
                raise GraderFault("judge.cannot_collect", reason=self.collection_faults[0][-1500:])
            self._warm_up(self.judge.run)
            assert self.judge.run.isolation
        except AutograderError as error:
            self._send(msgspec.json.encode(Answer(number=0, fault=error.message)))
            return True
        self._send(msgspec.json.encode(Answer(number=0)))
        engine = self.judge.run.engine
        if sys.platform == "linux" and not isinstance(engine, FreshEngine):
            self._fork_for_each(session.items, cast("ForkEngine", engine))
        else:
            for line in sys.stdin.buffer:
                self._send(self._judge(msgspec.json.decode(line, type=Job), session.items))
        return True

    def _warm_up(self, run: Run) -> None:
        """Import, while the engine does the same, what comparing answers takes: here once, in a fork for every submission."""
        roots = {name.partition(".")[0] for name in run.assignment.card.imports}
        preload(["autograder.judge.compare", *sorted(roots & _COMPARED)])
        versions(run.assignment.card.imports)

    def _judge(self, job: Job, items: list[pytest.Item], subject: Subject | None = None) -> bytes:
        assert self.judge is not None
        try:
            subject = subject or self.judge.run.subject(Path(job.path))
            with self.judge.run.seeded(job.seed):
                results = self._results(job, items, subject)
                report = self.judge.run.report(subject, results, job.student)
            answer = Answer(number=job.number, report=report)
        except Unreadable as error:
            answer = Answer(number=job.number, refused=error.message)
        except Exception as error:  # the boundary: whatever fails here is the grader's own fault, told and survived
            answer = Answer(number=job.number, fault=fault_of(error))
        return msgspec.json.encode(answer)

    def _results(self, job: Job, items: list[pytest.Item], subject: Subject) -> list[tuple[Check, CheckResult]]:
        """Every check's result, in the order of the tests, whatever order they were run in."""
        assert self.judge is not None
        judge, broken, found = self.judge, set[str](), dict[str, CheckResult]()
        known = {judge.check_id(item): item for item in items}
        for name in job.checks or known:
            found[name] = judge.examine(known[name], subject, broken)
            if job.stop and found[name].outcome != "passed":
                break
        checks = [judge.check(item) for item in items]
        return [(check, found.get(check.id) or judge.run.waiting(check)) for check in checks]

    def _fork_for_each(self, items: list[pytest.Item], engine: ForkEngine) -> None:
        jobs, pending = os.fdopen(os.dup(0), "rb", buffering=0), bytearray()
        queue: deque[Job] = deque()
        running: dict[int, tuple[Fork, _Sharing]] = {}
        more = True
        while more or queue or running:
            while queue and len(running) < self.settings.workers:
                alone = self.settings.workers > 1 and not running and len(queue) == 1
                for forked, sharing in self._start(queue.popleft(), items, engine, alone=alone):
                    running[forked.reading] = forked, sharing
            wanted = [*running, *([jobs.fileno()] if more else [])]
            for ready in select.select(wanted, [], [])[0]:
                if ready == jobs.fileno():
                    data = os.read(ready, 1 << 16)
                    more = bool(data)
                    pending += data
                    *lines, rest = bytes(pending).split(b"\n")
                    pending = bytearray(rest)
                    queue += [msgspec.json.decode(line, type=Job) for line in lines]
                elif not running[ready][0].take():
                    self._finish(*running.pop(ready))

    def _start(
        self, job: Job, items: list[pytest.Item], engine: ForkEngine, *, alone: bool
    ) -> Iterator[tuple[Fork, _Sharing]]:
        """Fork for a job; where nothing else is to be done, several forks share it by whole questions."""
        assert self.judge is not None
        subject = None
        if not self.rehearsed or alone:
            try:
                subject = self._first(job, items, engine)
            except Unreadable as error:
                self._send(msgspec.json.encode(Answer(number=job.number, refused=error.message)))
                return
            except Exception as error:  # the boundary, as in _judge
                self._send(msgspec.json.encode(Answer(number=job.number, fault=fault_of(error))))
                return
        whole = not alone or job.checks or job.stop or job.seed is not None
        parts = [()] if whole else shares(self._costs(items), self.settings.workers)
        sharing = _Sharing(job, len(parts))
        for part in parts:

            def work(part: tuple[str, ...] = part) -> bytes:
                assert self.judge is not None
                _limit_memory()
                self.judge.dispensable = True
                return self._judge(msgspec.structs.replace(job, checks=part) if part else job, items, subject)

            yield fork(engine, work), sharing

    def _first(self, job: Job, items: list[pytest.Item], engine: ForkEngine) -> Subject:
        """Before the first submission that can be read, rehearse: the forks inherit what the reference cost and answered.

        One that cannot be read is answered at once, without making anybody wait for that.

        Raises:
            Unreadable: the submission cannot be read.
        """
        assert self.judge is not None
        subject = self.judge.run.subject(Path(job.path))
        if not self.rehearsed:
            self._rehearse(items, engine)
            self.rehearsed = True
        return subject

    def _rehearse(self, items: list[pytest.Item], engine: ForkEngine) -> None:
        """Rehearse in forks too: a rebuilt Keras model starts TensorFlow's threads, and then nobody may fork any more."""
        assert self.judge is not None
        run, number = self.judge.run, self.settings.workers

        def work(part: list[pytest.Item]) -> bytes:
            assert self.judge is not None
            try:
                for item in part:
                    self.judge.rehearse(item)
            except AutograderError as error:
                return msgspec.msgpack.encode(_Rehearsed(fault=error.message))
            return msgspec.msgpack.encode(_Rehearsed(run.rehearsals))

        run.compile_reference()
        forks = [fork(engine, partial(work, items[first::number])) for first in range(min(number, len(items)))]
        for forked, status in [(forked, forked.wait()) for forked in forks]:
            if status != 0:
                raise GraderFault("judge.server_gone", reason=f"the rehearsal ended with status {status}")
            rehearsed = msgspec.msgpack.decode(forked.data, type=_Rehearsed)
            if rehearsed.fault is not None:
                raise GraderFault(rehearsed.fault.code, **rehearsed.fault.params)
            run.rehearsals.update(rehearsed.rehearsals)

    def _costs(self, items: list[pytest.Item]) -> dict[str, dict[str, float]]:
        """What each check of each question is expected to take."""
        assert self.judge is not None
        costs: dict[str, dict[str, float]] = {}
        for check in map(self.judge.check, items):
            rehearsal = self.judge.run.rehearsals.get(check.id)
            costs.setdefault(check.question, {})[check.id] = _CHECK + (rehearsal.cpu if rehearsal else 0.0)
        return costs

    def _finish(self, forked: Fork, sharing: _Sharing) -> None:
        status = forked.end()
        if status == 0:
            sharing.answers.append(bytes(forked.data))
        else:
            fault = Message("judge.server_gone", {"reason": f"status {status}"})
            sharing.answers.append(msgspec.json.encode(Answer(number=sharing.job.number, fault=fault)))
        if len(sharing.answers) == sharing.parts:
            self._send(sharing.answers[0] if sharing.parts == 1 else merged(sharing.answers))

    def _send(self, answer: bytes) -> None:
        self.answers.write(len(answer).to_bytes(8, "big") + answer)
        self.answers.flush()


def main() -> None:
    """Collect, rehearse, serve."""
    settings = msgspec.json.decode(sys.argv[1], type=Settings)
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    del sys.argv[1:]
    assignment = Course(Path(settings.course)).assignment(settings.assignment)
    tests = assignment.tests if settings.hidden else assignment.tests[:1]
    folder = tests[0].parent
    if settings.terms.offline:
        refuse_network()
    serving = Serving(settings, answers)
    arguments = [
        *(str(test) for test in tests if test.exists()),
        f"--rootdir={folder}",
        "-c", os.devnull,
        "--noconftest",
        "--import-mode=importlib",
        "-p", "no:cacheprovider",
        "-p", "no:terminal",
        "-p", "no:faulthandler",
        "-p", "autograder.judge.plugin",
        "--capture=no",
    ]  # fmt: skip
    try:
        pytest.main(arguments, plugins=[serving])
    except AutograderError as error:
        serving._send(msgspec.json.encode(Answer(number=0, fault=error.message)))
    finally:
        if serving.judge is not None:
            serving.judge.close()


if __name__ == "__main__":
    main()
