"""A judge that is a Dask cluster: every worker judges with a warm judge of its own, and hand-ins travel to them.

Workers come and go during a run.  Each is given the assignment (:mod:`autograder.batch.boot`), looks whether it would
grade as this machine does, and then takes tasks (:mod:`autograder.batch.seat`); what a lost worker had goes to another
one.  Whoever can reach a scheduler can run code on its workers, so a cluster has to be private.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import secrets
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from autograder.assignment import Assignment, Course
from autograder.batch.parcel import bundle, wrap
from autograder.batch.pool import JudgingEnded
from autograder.errors import GraderFault, Unreadable, UsageError
from autograder.judge.record import Report
from autograder.judge.settings import Answer
from autograder.messages import Language, Message, Param

try:
    import dask
    import distributed
    from dask.utils import parse_timedelta

    from autograder.batch.boot import installed
    from autograder.batch.reach import Carried, connect, quiet, reason
    from autograder.batch.seat import Plan, needed
except ImportError as error:
    if (error.name or "").partition(".")[0] not in ("dask", "distributed"):
        raise
    raise UsageError("batch.cluster.not_installed") from error

if TYPE_CHECKING:
    from distributed import Client

_SILENCE = 60.0  # seconds without an answer after which it counts as gone
_ALL_REFUSE = 20.0  # seconds in which another worker may come where all have refused
_HINT = 3.0  # seconds after which it is said what is waited for
_LOOK = 0.5
_GOODBYE = 20.0
_BACKLOG = 2  # hand-ins on their way for each that can be judged: so no worker waits for its next one
_JUDGE = "__import__('distributed').get_worker().plugins[name].judge(parcel)"
"""A task is an expression, because a scheduler reads the tasks it passes on, and may run without the autograder."""
_CANCELLED = (asyncio.CancelledError, concurrent.futures.CancelledError)


class _Sent:
    """A hand-in on the cluster."""

    def __init__(self, parcel: bytes) -> None:
        self.parcel = parcel
        self.answer: Future[Report] = Future()
        self.task: Any = None
        self.again = False


class ClusterJudge:
    """Judges on a Dask cluster, see :class:`autograder.batch.pool.Judge`.

    ``scheduler``: its address, the path of its ``--scheduler-file``, or a client of it.
    ``told`` is given what the person at the keyboard should know of the cluster; it is called from another thread.

    Raises:
        UsageError: no scheduler answers there.
    """

    def __init__(
        self,
        course: Course,
        assignment: Assignment,
        scheduler: str | Client,
        *,
        seed: int,
        isolation: str = "auto",
        trust: bool = False,
        language: Language = "en",
        told: Callable[[Message], None] = lambda message: None,
    ) -> None:
        self.name = f"autograder-{secrets.token_hex(6)}"
        plan = Plan(
            assignment=assignment.name,
            seed=seed,
            isolation=isolation,
            trust=trust,
            bundle=bundle(course, assignment),
            needed=needed(assignment),
            lease=f"{self.name}-lease",
        )
        self._here = {**installed(), **plan.needed}
        self._language, self._told = language, told
        self._patience: float = parse_timedelta(dask.config.get("autograder.wait", "10 minutes"))
        self._places = self._heard = 0
        self._sent: dict[str, _Sent] = {}
        self._refusals: dict[str, str] = {}
        self._registering: asyncio.Future[Any] | None = None
        self._ended: JudgingEnded | None = None
        self._changed = threading.Condition()
        self._own = isinstance(scheduler, str)
        self._logged = quiet()
        self._client = connect(scheduler) if isinstance(scheduler, str) else scheduler
        self._address = str(self._client.scheduler.address)
        self._serving = self._run(self._serve(plan))

    def _run(self, work: Coroutine[Any, Any, None]) -> Future[None]:
        return asyncio.run_coroutine_threadsafe(work, self._client.loop.asyncio_loop)

    # ---- What is asked of a judge

    @property
    def capacity(self) -> int:
        """Somewhat more than the workers that take part judge at a time."""
        return _BACKLOG * self._places

    def ready(self) -> None:
        """Wait until a worker takes part.

        Raises:
            JudgingEnded: every worker refused, none came for a while, or the scheduler is gone.
        """
        with self._changed:
            while not self._places and self._ended is None:
                self._changed.wait(1.0)  # a limit, so that Ctrl-C is heard everywhere
            if self._ended is not None:
                raise self._ended

    def submit(self, path: Path, student: str | None = None, *, questions: Sequence[str] = ()) -> Future[Report]:
        """Send a hand-in to whichever worker has a place."""
        try:
            sent = _Sent(msgspec.msgpack.encode(wrap(path, student, tuple(questions))))
        except Unreadable as error:
            unreadable: Future[Report] = Future()
            unreadable.set_exception(error)
            return unreadable
        if self._ended is not None:
            sent.answer.set_exception(self._ended)
        else:
            self._run(self._follow(sent))
        return sent.answer

    def close(self) -> None:
        """Have every worker leave the run and forget the assignment, and say good-bye to the scheduler."""
        with contextlib.suppress(Exception):
            self._run(self._leave()).result(_GOODBYE + 5)
        if self._own:
            with contextlib.suppress(Exception):
                self._client.close(timeout=5)
        for logger, level in self._logged.items():
            logger.setLevel(level)

    # ---- On the client's event loop

    async def _serve(self, plan: Plan) -> None:
        """Hand out the plan, and look after the cluster until the end."""
        client, here = self._client, {name: self._here[name] for name in ("autograder", "Python", "machine")}
        try:
            self._lease = client.submit(eval, "0", key=plan.lease, pure=False)
            boot = Carried(name=self.name, wanted=here, plan=msgspec.msgpack.encode(plan))
            # Not waited for: a worker that is stopped, or dies just now, must not keep the others waiting.
            self._registering = asyncio.ensure_future(client.register_plugin(boot, name=self.name))
            self._registering.add_done_callback(lambda done: done.cancelled() or done.exception())
            alone, hinted = _now(), False
            while self._ended is None:
                seen = await asyncio.wait_for(client.scheduler.identity(), _SILENCE)
                self._hear(await asyncio.wait_for(client.get_events(self.name), _SILENCE))
                workers: dict[str, dict[str, Any]] = seen["workers"]
                self._count(workers)
                if self._places:
                    await self._send_again()
                    alone, hinted = _now(), False
                else:
                    self._give_up(list(workers), _now() - alone)
                    if not hinted and _now() - alone > _HINT:
                        hinted = True
                        self._tell("batch.cluster.waiting", count=len(workers))
                await asyncio.sleep(_LOOK + len(workers) / 100)  # many are much to look at
        except Exception as error:  # the boundary: nobody may wait for ever
            self._end("batch.cluster.scheduler_gone", reason=str(error) or type(error).__name__)

    def _count(self, workers: dict[str, dict[str, Any]]) -> None:
        """See how many places there are; a worker that is paused has none."""
        running = [worker for worker in workers.values() if worker["status"] == "running"]
        with self._changed:
            self._places = sum(int(worker["resources"].get(self.name, 0)) for worker in running)
            self._changed.notify_all()

    def _give_up(self, workers: Sequence[str], waited: float) -> None:
        """End the run where it is not worth waiting any longer for a worker that takes part."""
        if workers and all(worker in self._refusals for worker in workers):
            if waited > min(_ALL_REFUSE, self._patience):
                why = f"{workers[0]}: {self._refusals[workers[0]]}"
                self._end("batch.cluster.all_refuse", count=len(workers), reason=why)
        elif waited > self._patience:
            self._end("batch.cluster.nobody", count=len(workers), seconds=round(waited))

    async def _send_again(self) -> None:
        """A scheduler does not look again at a task without a possible worker when one takes a seat later."""
        states = await self._client.scheduler.get_task_status(keys=list(self._sent))
        for key, state in states.items():
            sent = self._sent.get(key)
            if state == "no-worker" and sent is not None:
                sent.again = True
                await sent.task.cancel()

    def _hear(self, events: Sequence[tuple[float, dict[str, Any]]]) -> None:
        """Tell once of each worker that refuses, and why."""
        for _, event in events[self._heard :]:
            worker, why = event["worker"], reason(event, self._here, self._language)
            self._refusals[worker] = why
            self._told(Message("batch.cluster.refuses", {"worker": worker, "reason": why}))
        self._heard = len(events)

    async def _follow(self, sent: _Sent) -> None:
        """Send a hand-in, again if need be, and pass on what comes of it."""
        try:
            while True:
                key, sent.again = f"grade-{secrets.token_hex(16)}", False
                job = {"name": self.name, "parcel": sent.parcel}
                sent.task = self._client.submit(eval, _JUDGE, job, key=key, pure=False, resources={self.name: 1})
                self._sent[key] = sent
                try:
                    answer = msgspec.json.decode(await sent.task, type=Answer)
                    break
                except _CANCELLED:
                    if not sent.again:
                        raise
                finally:
                    del self._sent[key]
        except _CANCELLED as error:  # together with all others, because the scheduler is gone
            self._end("batch.cluster.scheduler_gone", reason=str(error) or type(error).__name__)
            _settle(sent, self._ended)
        except distributed.KilledWorker as error:
            worker = str(error.last_worker.address)
            _settle(sent, GraderFault("batch.cluster.lost", worker=worker, reason=type(error).__name__))
        except Exception as error:  # the boundary, again
            why = f"{type(error).__name__}: {error}"
            _settle(sent, GraderFault("batch.cluster.lost", worker=self._address, reason=why))
        else:
            _settle(sent, _outcome(answer))

    def _tell(self, code: str, **params: Param) -> None:
        self._told(Message(code, {"scheduler": self._address, **params}))

    def _end(self, code: str, **params: Param) -> None:
        """No more answers: everybody who waits for one is told why."""
        with self._changed:
            if self._ended is None:
                self._ended = JudgingEnded(code, scheduler=self._address, **params)
            self._changed.notify_all()
        for sent in list(self._sent.values()):
            _settle(sent, self._ended)

    async def _leave(self) -> None:
        self._end("batch.cluster.scheduler_gone", reason="-")
        self._serving.cancel()
        self._lease = None
        if self._registering is not None:
            self._registering.cancel()
        if self._client.status == "running":
            with contextlib.suppress(Exception):
                tasks = [sent.task for sent in self._sent.values()]
                await asyncio.wait_for(self._client.cancel(tasks), _GOODBYE / 4)
            with contextlib.suppress(Exception):
                await asyncio.wait_for(self._client.unregister_worker_plugin(self.name), _GOODBYE)


def _outcome(answer: Answer) -> Report | Exception:
    if answer.report is not None:
        return answer.report
    if answer.refused is not None:
        return Unreadable(answer.refused.code, **answer.refused.params)
    assert answer.fault is not None
    return GraderFault(answer.fault.code, **answer.fault.params)


def _settle(sent: _Sent, outcome: Report | Exception | None) -> None:
    """Answer, unless that has been done."""
    with contextlib.suppress(concurrent.futures.InvalidStateError):
        if isinstance(outcome, Exception):
            sent.answer.set_exception(outcome)
        elif outcome is not None:
            sent.answer.set_result(outcome)


def _now() -> float:
    return asyncio.get_running_loop().time()


__all__ = ["ClusterJudge"]
