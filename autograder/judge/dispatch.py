"""Jobs of a judge that can fork: which fork does what, and what comes of it.

Each submission is judged by a fork of its own, or, where nothing else is to be done, shared by several.
"""

from __future__ import annotations

import os
import select
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from autograder.errors import AutograderError, GraderFault, Unreadable
from autograder.judge.forks import Fork, fork
from autograder.judge.marking import Marking, fault_of
from autograder.judge.settings import Answer, Job
from autograder.judge.sharing import merged, shares
from autograder.judge.subject import Subject
from autograder.judge.trial import Rehearsal
from autograder.messages import Message

if TYPE_CHECKING:
    from autograder.engine.fork import ForkEngine

_CHECK = 0.005  # seconds a check takes beside what its code needs: enough to balance two processes
_ADDRESS_SPACE = 8 << 30  # TensorFlow reserves some gigabytes where a model is rebuilt


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


class _Judged(msgspec.Struct):
    """What a fork made of a job, and what it learned of the bank's mistakes."""

    answer: bytes
    learned: list[tuple[str, str, bytes]]


@dataclass
class _Sharing:
    """A job, and the answers of the forks that share it."""

    job: Job
    parts: int
    answers: list[bytes] = field(default_factory=list)


class Dispatch:
    """Takes jobs from standard input until it closes."""

    def __init__(self, marking: Marking, engine: ForkEngine, workers: int, send: Callable[[bytes], None]) -> None:
        self.marking, self.engine, self.workers, self._send = marking, engine, workers, send
        self.rehearsed = False

    def serve(self) -> None:
        """Judge until there are no more jobs."""
        jobs, pending = os.fdopen(os.dup(0), "rb", buffering=0), bytearray()
        queue: deque[Job] = deque()
        running: dict[int, tuple[Fork, _Sharing]] = {}
        more = True
        while more or queue or running:
            while queue and len(running) < self.workers:
                alone = self.workers > 1 and not running and len(queue) == 1
                for forked, sharing in self._start(queue.popleft(), alone=alone):
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

    def _start(self, job: Job, *, alone: bool) -> Iterator[tuple[Fork, _Sharing]]:
        """Fork for a job; where nothing else is to be done, several forks share it by whole questions."""
        subject = None
        if not self.rehearsed or alone:
            try:
                subject = self._first(job)
            except Unreadable as error:
                self._send(msgspec.json.encode(Answer(number=job.number, refused=error.message)))
                return
            except Exception as error:  # the boundary, as in _judge
                self._send(msgspec.json.encode(Answer(number=job.number, fault=fault_of(error))))
                return
        whole = not alone or job.checks or job.stop or job.seed is not None
        parts = [job.questions] if whole else shares(self._costs(job.questions), self.workers) or [job.questions]
        sharing, diagnosis = _Sharing(job, len(parts)), self.marking.diagnosis
        for part in parts:

            def work(part: tuple[str, ...] = part) -> bytes:
                _limit_memory()
                self.marking.judge.dispensable = True
                before = set(diagnosis.known)
                answer = self.marking.mark(msgspec.structs.replace(job, questions=part), subject)
                return msgspec.msgpack.encode(_Judged(answer, diagnosis.learned(before)))

            yield fork(self.engine, work), sharing

    def _first(self, job: Job) -> Subject:
        """Before the first submission that can be read, rehearse: the forks inherit what the reference cost and answered.

        One that cannot be read is answered at once, without making anybody wait for that.

        Raises:
            Unreadable: the submission cannot be read.
        """
        subject = self.marking.judge.run.subject(Path(job.path))
        if not self.rehearsed:
            self._rehearse()
            self.rehearsed = True
        return subject

    def _rehearse(self) -> None:
        """Rehearse in forks too: a rebuilt Keras model starts TensorFlow's threads, and then nobody may fork any more."""
        judge, number = self.marking.judge, self.workers
        run, items = judge.run, self.marking.items

        def work(part: list[pytest.Item]) -> bytes:
            try:
                for item in part:
                    judge.rehearse(item)
            except AutograderError as error:
                return msgspec.msgpack.encode(_Rehearsed(fault=error.message))
            return msgspec.msgpack.encode(_Rehearsed(run.rehearsals))

        run.compile_reference()
        forks = [fork(self.engine, partial(work, items[first::number])) for first in range(min(number, len(items)))]
        for forked, status in [(forked, forked.wait()) for forked in forks]:
            if status != 0:
                raise GraderFault("judge.server_gone", reason=f"the rehearsal ended with status {status}")
            rehearsed = msgspec.msgpack.decode(forked.data, type=_Rehearsed)
            if rehearsed.fault is not None:
                raise GraderFault(rehearsed.fault.code, **rehearsed.fault.params)
            run.rehearsals.update(rehearsed.rehearsals)

    def _costs(self, questions: Sequence[str]) -> dict[str, float]:
        """The seconds each question is expected to take."""
        judge = self.marking.judge
        costs: dict[str, float] = {}
        for check in map(judge.check, self.marking.items):
            if not questions or check.question in questions:
                rehearsal = judge.run.rehearsals.get(check.id)
                seconds = _CHECK + (rehearsal.cpu if rehearsal else 0.0)
                costs[check.question] = costs.get(check.question, 0.0) + seconds
        return costs

    def _finish(self, forked: Fork, sharing: _Sharing) -> None:
        status = forked.end()
        if status == 0:
            judged = msgspec.msgpack.decode(forked.data, type=_Judged)
            self.marking.diagnosis.known.update({(mistake, check): seen for mistake, check, seen in judged.learned})
            sharing.answers.append(judged.answer)
        else:
            fault = Message("judge.server_gone", {"reason": f"status {status}"})
            sharing.answers.append(msgspec.json.encode(Answer(number=sharing.job.number, fault=fault)))
        if len(sharing.answers) == sharing.parts:
            self._send(sharing.answers[0] if sharing.parts == 1 else merged(sharing.answers))
