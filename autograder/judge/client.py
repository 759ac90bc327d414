"""The judge as the rest of the package uses it: start it, give it submissions, get reports."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import IO

import msgspec

from autograder.assignment import Assignment, Course
from autograder.engine.environment import ENVIRONMENT, processors
from autograder.errors import GraderFault, Unreadable, UsageError
from autograder.judge.record import Report
from autograder.judge.settings import Answer, Job, Settings, Terms

# The last two make pytest write what failed assertions compared in full, however long that is.
_DROPPED = ("PYTHONPATH", "PYTEST_ADDOPTS", "PYTHONSTARTUP", "PYTHONHOME", "CI", "BUILD_NUMBER")
_SAME_AS_WORKERS = (
    "KERAS_BACKEND", "CUDA_VISIBLE_DEVICES", "TF_CPP_MIN_LOG_LEVEL", "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS",
    "TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS", "TF_ENABLE_ONEDNN_OPTS",
)  # fmt: skip
"""What decides how a library computes: a model rebuilt by the judge must give the same numbers."""


class JudgeServer:
    """A judge in a process of its own.  Use as a context manager."""

    def __init__(
        self,
        course: Course,
        assignment: Assignment,
        *,
        seed: int | None = None,
        isolation: str = "auto",
        trust: bool = False,
        hidden: bool = True,
        workers: int = 1,
        terms: Terms | None = None,
    ) -> None:
        settings = Settings(
            str(course.root.absolute()), assignment.name, seed, isolation, trust, hidden, workers, terms or Terms()
        )
        self.capacity = workers
        """How many submissions it judges at a time."""
        environment = {name: value for name, value in os.environ.items() if name not in _DROPPED}
        environment |= {name: ENVIRONMENT[name] for name in _SAME_AS_WORKERS}
        environment |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        # Libraries greet on standard error; it is shown only where it explains a fault.
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the judge
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "autograder.judge.server", msgspec.json.encode(settings).decode()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            cwd=os.path.abspath(os.sep),
            env=environment,
        )
        self._waiting: dict[int, Future[Report]] = {0: Future()}
        self._next = 1
        self._lock = threading.Lock()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> JudgeServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the judge, and with it its engine."""
        assert self._process.stdin
        assert self._process.stdout
        with contextlib.suppress(OSError):  # a judge that died has closed its end
            self._process.stdin.close()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        self._process.stdout.close()
        self._log.close()

    def submit(
        self,
        path: Path,
        student: str | None = None,
        *,
        questions: Sequence[str] = (),
        checks: Sequence[str] = (),
        stop: bool = False,
        seed: int | None = None,
    ) -> Future[Report]:
        """Ask for a report.

        ``questions``: only these are judged, the others are ``waiting``; all of them if empty.

        ``checks``, ``stop`` and ``seed`` are for those who prove a grader: only these checks, in this order, and no
        further than the first that does not pass (what was not run is ``waiting``); other inputs than the run's.

        The future raises ``Unreadable`` where the submission cannot be read, ``GraderFault`` where the grader failed.
        """
        future: Future[Report] = Future()
        with self._lock:
            number, self._next = self._next, self._next + 1
            self._waiting[number] = future
        job = Job(
            number,
            str(path.absolute()),
            student,
            questions=tuple(questions),
            checks=tuple(checks),
            seed=seed,
            stop=stop,
        )
        try:
            assert self._process.stdin
            self._process.stdin.write(msgspec.json.encode(job) + b"\n")
            self._process.stdin.flush()
        except OSError:
            self._fail_all("closed")
        return future

    def grade(self, path: Path, student: str | None = None) -> Report:
        """Judge one submission and wait for it."""
        return self.submit(path, student).result()

    def ready(self) -> None:
        """Wait until the reference has been rehearsed.

        Raises:
            GraderFault: the assignment or this machine does not allow grading, and why.
        """
        self._waiting[0].result()

    def _read(self) -> None:
        assert self._process.stdout
        stream = self._process.stdout
        try:
            self._answers(stream)
        finally:  # nobody must wait for ever, whatever happens here
            self._process.kill()
            self._fail_all(f"status {self._process.wait()}")

    def _answers(self, stream: IO[bytes]) -> None:
        while len(head := stream.read(8)) == 8:
            answer = msgspec.json.decode(stream.read(int.from_bytes(head, "big")), type=Answer)
            if answer.number == 0:
                self._begin(answer)
                continue
            with self._lock:
                future = self._waiting.pop(answer.number)
            if answer.report is not None:
                future.set_result(answer.report)
            elif answer.refused is not None:
                future.set_exception(Unreadable(answer.refused.code, **answer.refused.params))
            else:
                fault = answer.fault
                assert fault is not None
                future.set_exception(GraderFault(fault.code, **fault.params))

    def _begin(self, answer: Answer) -> None:
        ready = self._waiting[0]
        if answer.fault is None:
            ready.set_result(None)  # type: ignore[arg-type]
            return
        kind = UsageError if answer.fault.code == "engine.level_not_reached" else GraderFault
        ready.set_exception(kind(answer.fault.code, **answer.fault.params))

    def _fail_all(self, reason: str) -> None:
        ready = self._waiting[0]
        known = ready.exception() if ready.done() else None
        with self._lock:
            left = [future for future in self._waiting.values() if not future.done()]
        for future in left:
            future.set_exception(
                known or GraderFault("judge.server_gone", reason=f"{reason}; {self.log()[-600:].strip()}")
            )

    @property
    def gone(self) -> bool:
        """Whether it has ended, so that whatever it is asked fails."""
        return self._process.poll() is not None

    def log(self) -> str:
        """What the judge's process wrote to its standard error so far."""
        self._log.seek(0)
        return self._log.read().decode("utf-8", "replace")


def grade_one(
    course: Course,
    assignment: Assignment,
    path: Path,
    *,
    seed: int | None = None,
    isolation: str = "auto",
    trust: bool = False,
    hidden: bool = True,
) -> Report:
    """Grade one submission.

    ``hidden``: whether the hidden tests count too (where the solutions are present).

    Raises:
        Unreadable: the submission cannot be read.
        GraderFault: the grader, the assignment or the machine is at fault.
    """
    workers = processors()
    with JudgeServer(
        course, assignment, seed=seed, isolation=isolation, trust=trust, hidden=hidden, workers=workers
    ) as judge:
        return judge.grade(path)


__all__ = ["JudgeServer", "grade_one"]
