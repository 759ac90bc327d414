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
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

import msgspec
import pytest

from autograder.assignment import Course
from autograder.engine.fresh import FreshEngine
from autograder.engine.libraries import preload
from autograder.errors import AutograderError, GraderFault, Unreadable
from autograder.judge.offline import refuse_network
from autograder.judge.plugin import JUDGE
from autograder.judge.record import CheckResult
from autograder.judge.run import Check, Run, versions
from autograder.judge.session import Judge
from autograder.judge.settings import Answer, Job, Settings
from autograder.judge.subject import Subject
from autograder.judge.trial import Rehearsal
from autograder.messages import Message

if TYPE_CHECKING:
    from autograder.engine.fork import ForkEngine


_COMPARED = {"numpy", "scipy", "tensorflow", "keras"}  # whose values the judge holds as what they are
_REFUSED = 3  # exit status of a rehearsal that could not be: why is in its answer
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
        jobs, pending, running = (
            os.fdopen(os.dup(0), "rb", buffering=0),
            bytearray(),
            dict[int, tuple[int, int, bytearray]](),
        )
        queue: list[Job] = []
        more = True
        while more or queue or running:
            while queue and len(running) < self.settings.workers:
                job = queue.pop(0)
                subject = None
                if not self.rehearsed:
                    subject = self._first(job, items, engine)
                    if subject is None:
                        continue
                reading, entry = self._start(job, items, jobs, subject, engine)
                running[reading] = entry
            wanted = [*running, *([jobs.fileno()] if more else [])]
            for ready in select.select(wanted, [], [])[0]:
                data = os.read(ready, 1 << 16)
                if ready == jobs.fileno():
                    more = bool(data)
                    pending += data
                    *lines, rest = bytes(pending).split(b"\n")
                    pending = bytearray(rest)
                    queue += [msgspec.json.decode(line, type=Job) for line in lines]
                elif data:
                    running[ready][2].extend(data)
                else:
                    self._finish(ready, *running.pop(ready))

    def _first(self, job: Job, items: list[pytest.Item], engine: ForkEngine) -> Subject | None:
        """Before the first submission that can be read, rehearse: the forks inherit what the reference cost and answered.

        One that cannot be read is answered at once, without making anybody wait for that.
        """
        assert self.judge is not None
        try:
            subject = self.judge.run.subject(Path(job.path))
            self._rehearse(items, engine)
        except Unreadable as error:
            self._send(msgspec.json.encode(Answer(number=job.number, refused=error.message)))
            return None
        except Exception as error:  # the boundary, as in _judge
            self._send(msgspec.json.encode(Answer(number=job.number, fault=fault_of(error))))
            return None
        self.rehearsed = True
        return subject

    def _rehearse(self, items: list[pytest.Item], engine: ForkEngine) -> None:
        """Rehearse in a fork too: a rebuilt Keras model starts TensorFlow's threads, and then nobody may fork any more."""
        assert self.judge is not None
        run = self.judge.run
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                os.close(reading)
                engine.renew_line()
                for item in items:
                    self.judge.rehearse(item)
                with os.fdopen(writing, "wb") as file:
                    file.write(msgspec.msgpack.encode(run.rehearsals))
                engine.hang_up()
                status = 0
            except AutograderError as error:
                with os.fdopen(writing, "wb") as file:
                    file.write(msgspec.msgpack.encode(error.message))
                status = _REFUSED
            except BaseException as error:
                traceback.print_exception(error, file=sys.stderr)
            finally:
                os._exit(status)
        os.close(writing)
        with os.fdopen(reading, "rb") as file:
            data = file.read()
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        if status == _REFUSED:
            message = msgspec.msgpack.decode(data, type=Message)
            raise GraderFault(message.code, **message.params)
        if status != 0:
            raise GraderFault("judge.server_gone", reason=f"the rehearsal ended with status {status}")
        run.rehearsals.update(msgspec.msgpack.decode(data, type=dict[str, Rehearsal]))

    def _start(
        self, job: Job, items: list[pytest.Item], jobs: Any, subject: Subject | None, engine: ForkEngine
    ) -> tuple[int, tuple[int, int, bytearray]]:
        assert self.judge is not None
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                os.close(reading)
                jobs.close()
                _limit_memory()
                self.judge.dispensable = True
                engine.renew_line()
                answer = self._judge(job, items, subject)
                with os.fdopen(writing, "wb") as file:
                    file.write(answer)
                engine.hang_up()
                status = 0
            finally:
                os._exit(status)
        os.close(writing)
        return reading, (pid, job.number, bytearray())

    def _finish(self, reading: int, pid: int, number: int, data: bytearray) -> None:
        os.close(reading)
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        if status == 0 and data:
            self._send(bytes(data))
        else:
            fault = Message("judge.server_gone", {"reason": f"status {status}"})
            self._send(msgspec.json.encode(Answer(number=number, fault=fault)))

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
