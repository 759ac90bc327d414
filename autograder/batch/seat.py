"""A Dask worker's part in a run: it judges with a warm judge of its own, as long as its client is there.

What it needs to know comes with :mod:`autograder.batch.boot`; what it is to judge comes as tasks.  It takes them from
the moment it announces as many places as the worker has threads, under a resource that only this run knows.
"""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from distributed import Reschedule

from autograder.assignment import Assignment, Course
from autograder.batch.parcel import Parcel, unbundle, unwrap
from autograder.batch.vanishing import Vanishing
from autograder.errors import AutograderError, GraderFault, Unreadable
from autograder.judge.client import JudgeServer
from autograder.judge.needs import set_aside
from autograder.judge.run import versions
from autograder.judge.settings import Answer
from autograder.messages import Message

if TYPE_CHECKING:
    from distributed import Worker

PREFIX = "autograder-seat-"
_LOOK = 5.0  # seconds between two looks whether the client is still there


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What every worker of a run is given."""

    assignment: str
    seed: int
    isolation: str
    trust: bool
    bundle: bytes
    """See :func:`autograder.batch.parcel.bundle`."""
    needed: dict[str, str]
    """What must be the same on a worker, see :func:`needed`."""
    lease: str
    """The key of a task of the client's, which is known as long as the client is."""


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """Why a worker takes no part."""

    found: dict[str, str] = {}
    """Of what the plan needs: what is otherwise there, and how."""
    reason: Message | None = None


def needed(assignment: Assignment) -> dict[str, str]:
    """What a grade depends on beside the autograder itself: the libraries, and the questions that are set aside here."""
    found = versions(assignment.card.imports)
    libraries = {name: found[name] for name in found if name not in ("autograder", "python")}
    return {**libraries, "set aside": ", ".join(set_aside(assignment)) or "-"}


class Seat:
    """Judges for one run on one worker."""

    def __init__(self, worker: Worker, name: str, plan: bytes) -> None:
        self.worker, self.name = worker, name
        self.plan = msgspec.msgpack.decode(plan, type=Plan)
        self._lock = threading.Lock()
        self._closing = False
        self._folder: Vanishing | None = None
        self._given: tuple[Course, Assignment] | None = None
        self._judge: JudgeServer | None = None

    # ---- On the worker's event loop

    async def serve(self) -> None:
        """Announce places once the judge is ready; give the seat up once the client is gone."""
        refusal = await asyncio.to_thread(self._begin)
        if refusal is not None:
            await self.close()
            told = {"worker": self.worker.contact_address, "refusal": msgspec.json.encode(refusal).decode()}
            self.worker.log_event(self.name, told)
            return
        await self.worker.set_resources(**{self.name: self.worker.state.nthreads})
        missed = 0
        while missed < 2:
            await asyncio.sleep(_LOOK)
            with contextlib.suppress(OSError):  # where the scheduler is gone, the worker ends itself
                known = await self.worker.scheduler.get_task_status(keys=[self.plan.lease])
                missed = missed + 1 if known[self.plan.lease] is None else 0
        await self.close()
        with contextlib.suppress(Exception):  # another worker may have been quicker
            await self.worker.scheduler.unregister_worker_plugin(name=self.name)

    async def close(self) -> None:
        """Take nothing more, end the judge, remove what was brought.  Tasks that are still here go elsewhere."""
        self._closing = True
        # The scheduler is told, and the worker is not: it would keep what waits here instead of sending it back.
        with contextlib.suppress(Exception):  # a scheduler that is gone need not know
            told = self.worker.scheduler.set_resources(resources={self.name: 0}, worker=self.worker.contact_address)
            await asyncio.wait_for(told, 5)
        await asyncio.to_thread(self._end)

    # ---- In threads

    def _begin(self) -> Refusal | None:
        """Unpack, compare, start the judge; why not, if not."""
        plan = self.plan
        with self._lock:
            if self._closing:
                return None
            self._folder = Vanishing(PREFIX)
            course = unbundle(plan.bundle, self._folder.path)
            assignment = course.assignment(plan.assignment)
            found = needed(assignment)
            if found != plan.needed:
                names = [name for name in {**plan.needed, **found} if found.get(name) != plan.needed.get(name)]
                return Refusal(found={name: found.get(name, "-") for name in names})
            self._given = course, assignment
            judge = self._judge = self._start()
        try:
            judge.ready()
        except AutograderError as error:
            return Refusal(reason=error.message)
        return None

    def _start(self) -> JudgeServer:
        assert self._given is not None
        plan, places = self.plan, self.worker.state.nthreads
        return JudgeServer(*self._given, seed=plan.seed, isolation=plan.isolation, trust=plan.trust, workers=places)

    def _end(self) -> None:
        with self._lock:
            if self._judge is not None:
                self._judge.close()
                self._judge = None
            if self._folder is not None:
                self._folder.close()
                self._folder = None

    def judge(self, data: bytes) -> bytes:
        """Judge a hand-in, in a task's thread; gives an encoded ``Answer``.

        Raises:
            Reschedule: this seat is being given up.
        """
        judge, folder = self._running()
        try:
            with tempfile.TemporaryDirectory(dir=folder, ignore_cleanup_errors=True) as home:
                parcel = msgspec.msgpack.decode(data, type=Parcel)
                path = unwrap(parcel, Path(home))
                report = judge.submit(path, parcel.student, questions=parcel.questions).result()
            answer = Answer(number=1, report=report)
        except Unreadable as error:
            answer = Answer(number=1, refused=error.message)
        except (GraderFault, OSError) as error:
            if self._closing:
                raise Reschedule from error
            answer = Answer(number=1, fault=self._fault(judge, error))
        return msgspec.json.encode(answer)

    def _running(self) -> tuple[JudgeServer, Path]:
        """The judge; another one where it is lost."""
        with self._lock:
            if self._closing or self._folder is None:
                raise Reschedule
            if self._judge is None:
                self._judge = self._start()
            return self._judge, self._folder.path

    def _fault(self, judge: JudgeServer, error: GraderFault | OSError) -> Message:
        """What to tell the client; a judge that is gone takes all it had with it, and the next task finds another."""
        where = {"worker": self.worker.contact_address}
        if isinstance(error, OSError):
            return Message("batch.cluster.lost", {**where, "reason": str(error)})
        if error.message.code != "judge.server_gone":
            return error.message
        with self._lock:
            if judge is self._judge and judge.gone:
                self._judge = None
                judge.close()
        return Message("batch.cluster.lost", {**where, "reason": str(error.message.params.get("reason", ""))})
