"""One run of one check against one subject: its workers, its budget, and what went wrong in them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import msgspec

from autograder.engine import wire
from autograder.engine.selftest import Engine
from autograder.engine.session import Ended, Limits, OutOfMemory, OutOfTime, Raised, Session, Unsendable
from autograder.judge import show
from autograder.judge.failure import Broke, Missing, SubmissionFailure, TooMuch, TooSlow, broke_as
from autograder.judge.record import Finding, Spent
from autograder.judge.settings import Terms
from autograder.judge.stand_in import Held, hook_for
from autograder.judge.subject import Subject
from autograder.judge.values import reviver
from autograder.messages import Message

FACTOR = 20.0
"""A check may use this many times the reference's CPU, and a second more (``Terms.base``)."""
LOAD_BASE = 10.0
"""CPU seconds loading a module may use: far more than definitions need, so that one try decides."""
UNMEASURED = 60.0
"""CPU seconds a check may use where there is no reference to measure."""
SLACK = 0.03
"""Seconds added to every tight budget: what the clock and the pipe may be wrong by."""
MODULE = wire.Handle(0, "module")


class Entry(msgspec.Struct, frozen=True):
    """One request to the reference, and its answer, both as they crossed the wire."""

    digest: bytes
    request: tuple[bytes, list[bytes], int]
    reply: tuple[bytes, bytes]
    problem: dict[str, Any] | None


class Rehearsal(msgspec.Struct):
    """What a check cost the reference, and what the reference answered in it."""

    cpu: float = 0.0
    blocks: list[float] = []
    tape: list[Entry] = []
    failure: Message | None = None
    """Why the reference itself does not pass, where that is so."""
    own_cpu: float = 0.0
    """CPU seconds that the test itself used, in the judge."""


@dataclass(frozen=True)
class Context:
    """What all trials of a run share."""

    engine: Engine
    module: str
    forbid: tuple[str, ...]
    names: tuple[str, ...]
    """What a submission must define."""
    imports: tuple[str, ...]
    reference: Subject | None
    terms: Terms


class Trial:
    """One execution of a check.  ``rehearsal`` is None while the reference itself is being measured."""

    def __init__(self, context: Context, subject: Subject, *, seed: int, rehearsal: Rehearsal | None) -> None:
        self.context, self.subject, self.seed, self.rehearsal = context, subject, seed, rehearsal
        self.recorded = Rehearsal()
        self.submission = SubmissionSide(self)
        self.reference = ReferenceSide(self)
        self.failure: BaseException | None = None
        self.spent: list[Spent] = []
        self.block: float | None = None
        """CPU seconds at which the present budget ends."""

    @property
    def limit(self) -> float:
        """CPU seconds the whole check may use."""
        if self.rehearsal is None:
            return 10 * UNMEASURED if self.context.reference is self.subject else UNMEASURED
        return FACTOR * self.rehearsal.cpu + self.context.terms.base

    @contextmanager
    def budget(self, factor: float) -> Iterator[None]:
        """A block in which the submission may use ``factor`` times the reference's CPU."""
        number = len(self.recorded.blocks)
        before = self.submission.session.cpu_seconds
        measured = self.rehearsal.blocks[number] if self.rehearsal and number < len(self.rehearsal.blocks) else None
        if measured is not None:
            limit = factor * measured + SLACK
            self.block = before + self.context.terms.patience * limit
            self.block_text: dict[str, Any] = {
                "factor": f"{factor:g}",
                "reference": f"{measured:.3f}",
                "limit": f"{limit:.2f}",
            }
        try:
            yield
        finally:
            self.block = None
            used = self.submission.session.cpu_seconds - before
            self.recorded.blocks.append(used)
            if measured is not None:
                self.spent.append(Spent(factor, round(measured, 4), round(limit, 4), round(used, 4)))
        if measured is not None and used > limit and self.context.terms.patience > 1:
            raise self.submission.over_budget()

    def close(self) -> None:
        """Kill the workers and note what the check cost."""
        self.recorded.cpu = self.submission.close()
        self.reference.close()


class SubmissionSide:
    """Requests to the submission's own worker, which starts with the first of them."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        self._session: Session | None = None
        self.models: dict[int, tuple[Any, wire.Handle]] = {}
        self.last_call: Callable[[], str] | None = None
        self.printed = ""

    @property
    def session(self) -> Session:
        """The worker, with the submission loaded."""
        if self._session is None:
            subject = self._trial.subject
            if subject.load_failure is not None:
                raise type(subject.load_failure)(
                    subject.load_failure.finding
                )  # anew: a traceback grows with each raise
            self._session = self._trial.context.engine.spawn()
            self._session.hook = hook_for(self, self.models)
            self._load(self._session, subject)
        return self._session

    def _load(self, session: Session, subject: Subject) -> None:
        reference = self._trial.rehearsal is None
        try:
            load(
                session,
                self._trial.context,
                subject,
                self._trial.seed,
                Limits(cpu=UNMEASURED if reference else LOAD_BASE, idle=subject.may_idle),
            )
        except (Raised, Ended, Unsendable) as error:
            failure = explain(error, subject, None, loading=True)
            subject.load_failure = failure  # it would stop in every check alike
            raise failure from None
        finally:
            if subject.printed is None:
                if session.ended is None:
                    session.take_output()
                subject.printed = session.printed.decode("utf-8", "replace")

    def request(self, operation: str, *arguments: Any, call: Callable[[], str]) -> Any:
        """Ask the submission's worker, within what is left of the budget.

        Raises:
            SubmissionFailure: there is no good answer; the finding says why.
        """
        trial, session = self._trial, self.session
        end = min(trial.limit, trial.block if trial.block is not None else trial.limit)
        tight = trial.block is not None and trial.block < trial.limit
        session.revive = reviver(self, call, self.models, trial.context.imports)
        limits = Limits(cpu=max(0.0, end - session.cpu_seconds), idle=trial.subject.may_idle)
        if operation in ("call", "probe") or self.last_call is None:
            self.last_call = call
        try:
            return session.request(operation, *arguments, limits=limits)
        except OutOfTime as error:
            raise self._too_slow(error, call, tight, end) from None
        except (Raised, Ended, Unsendable) as error:
            if isinstance(error, Raised) and (name := self._undefined(error.problem, operation, arguments)):
                raise Missing(Finding(headline=Message("judge.not_defined", {"name": name}))) from None
            raise explain(error, trial.subject, call, loading=False) from None

    def _undefined(self, problem: dict[str, Any], operation: str, arguments: tuple[Any, ...]) -> str | None:
        """The name that the test or a probe asked the module for, where that is what failed."""
        if problem["frames"] or problem["type"] != "AttributeError":
            return None
        if operation == "get" and arguments[0] == 0:
            return str(arguments[1])
        name = problem.get("has_attribute")
        asked = operation == "probe" and isinstance(name, str) and name not in self._trial.subject.defined
        return name if asked and name in self._trial.context.names else None

    def _too_slow(self, error: OutOfTime, call: Callable[[], str], tight: bool, end: float) -> TooSlow:
        if error.kind == "cpu" and tight:
            return self.over_budget(call)
        if error.kind == "cpu":
            return TooSlow(Finding(headline=Message("judge.out_of_cpu", {"limit": f"{end:.1f}"}), call=call()))
        headline = Message("judge.idle", {"limit": error.detail})
        return TooSlow(Finding(headline=headline, call=call()), computing=False)

    def over_budget(self, call: Callable[[], str] | None = None) -> TooSlow:
        """The failure of a tight budget."""
        call = call or self.last_call
        headline = Message("judge.over_budget", self._trial.block_text)
        return TooSlow(Finding(headline=headline, call=call() if call else None), of_budget=True)

    def answer(self) -> bytes:
        """A digest of the worker's last answer."""
        return hashlib.sha256(b"".join(self._session.last_reply)).digest() if self._session is not None else b""

    def close(self) -> float:
        """Kill the worker; gives the CPU seconds it used."""
        if self._session is None:
            return 0.0
        self.printed = self._session.printed.decode("utf-8", "replace")
        self._trial.subject.idle_seconds += self._session.idle_seconds
        self._session.close()
        return self._session.cpu_seconds


class ReferenceSide:
    """Requests to the reference: answered from the tape of its rehearsal as long as they are the same."""

    def __init__(self, trial: Trial) -> None:
        self._trial = trial
        self._session: Session | None = None
        self._position = 0
        self.models: dict[int, tuple[Any, wire.Handle]] = {}
        self._hook = hook_for(self, self.models)

    def request(self, operation: str, *arguments: Any, call: Callable[[], str]) -> Any:
        """The reference's answer."""
        encoded = wire.encode([operation, *arguments], self._hook)
        digest = _digest(encoded)
        rehearsal = self._trial.rehearsal
        revive = reviver(self, call, self.models, self._trial.context.imports)
        if self._session is None and rehearsal and self._position < len(rehearsal.tape):
            entry = rehearsal.tape[self._position]
            if entry.digest == digest:
                self._position += 1
                return self._answer(entry, revive)
        entry = self._live(encoded, digest)
        self._trial.recorded.tape.append(entry)
        return self._answer(entry, revive)

    def _answer(self, entry: Entry, revive: Callable[[Any], Any]) -> Any:
        if entry.problem is not None:
            finding = Finding(headline=Message("judge.raised", _named(entry.problem)))
            raise broke_as(tuple(entry.problem["bases"]))(finding)
        head, body = entry.reply
        return wire.decode(head, bytearray(body), revive=revive)[1]

    def _live(self, encoded: tuple[bytes, list[Any], int], digest: bytes) -> Entry:
        if self._session is None:
            context = self._trial.context
            assert context.reference is not None
            # A worker of its own in the rehearsal too: what it answers, and the numbers of the objects it keeps, must not
            # depend on what a test asked of the submission in between.
            self._session = context.engine.spawn()
            load(self._session, context, context.reference, self._trial.seed, Limits(cpu=UNMEASURED))
            if self._trial.rehearsal:
                for past in self._trial.rehearsal.tape[: self._position]:
                    self._ask(past.request)
        problem = self._ask(encoded)
        # The buffers may be views of arrays that the test goes on to change.
        kept = (encoded[0], [bytes(buffer) for buffer in encoded[1]], encoded[2])
        head, body = self._session.last_reply
        return Entry(digest, kept, (head, bytes(body)), problem)

    def _ask(self, encoded: tuple[bytes, list[Any], int]) -> dict[str, Any] | None:
        assert self._session is not None
        self._session.revive = None
        try:
            # Beyond the tape it is a submission's value that the reference is given, and so may be made to cost much.
            limits = Limits(cpu=self._trial.limit + LOAD_BASE)
            self._session.exchange(encoded, limits=limits, counted=False)
        except Raised as error:
            return error.problem
        return None

    def close(self) -> None:
        """Kill its worker, if there was one."""
        if self._session is not None:
            self._session.close()


def load(session: Session, context: Context, subject: Subject, seed: int, limits: Limits) -> None:
    """Let a worker run the subject's module."""
    request = {
        "module": context.module,
        "filename": subject.filename,
        "source": subject.source,
        "code": subject.code,
        "files": subject.files,
        "aliases": subject.aliases,
        "forbid": list(context.forbid),
        "seed": seed,
    }
    session.request("load", request, limits=limits, counted=False)


def _digest(encoded: tuple[bytes, list[Any], int]) -> bytes:
    digest = hashlib.sha256(encoded[0])
    for buffer in encoded[1]:
        digest.update(buffer)
    return digest.digest()


def _named(problem: dict[str, Any]) -> dict[str, str | int | float]:
    return {"type": problem["type"], "text": problem["text"][: show.WIDTH]}


def explain(
    error: Raised | Ended | Unsendable, subject: Subject, call: Callable[[], str] | None, *, loading: bool
) -> SubmissionFailure:
    """What an engine's exception means for a learner."""
    written = call() if call else None
    if isinstance(error, Unsendable):
        return Broke(Finding(headline=Message("judge.unsendable", {"reason": str(error)}), call=written))
    if isinstance(error, Raised):
        return _raised(error.problem, subject, written, loading=loading)
    if isinstance(error, OutOfMemory):
        return TooMuch(Finding(headline=Message("judge.memory", {"limit": error.detail}), call=written))
    if isinstance(error, OutOfTime):
        code = {"cpu": "judge.out_of_cpu"}.get(error.kind, "judge.idle")
        return TooSlow(
            Finding(headline=Message(code, {"limit": error.detail}), call=written), computing=error.kind == "cpu"
        )
    messages = {
        "exited": Message("judge.exited", {"status": error.detail or "?"}),
        "crashed": Message("judge.crashed", {"signal": error.detail}),
        "output": Message("judge.flood", {"limit": error.detail}),
    }
    headline = messages.get(error.kind, Message("judge.protocol", {"detail": error.detail}))
    return Broke(Finding(headline=headline, call=written))


def _raised(problem: dict[str, Any], subject: Subject, call: str | None, *, loading: bool) -> SubmissionFailure:
    frames = [(str(name), int(line), str(function)) for name, line, function in problem["frames"]]
    own = [(line, function) for name, line, function in frames if name == subject.filename]
    where = subject.place(own[-1][0]) if own else None
    frames_shown = [f"{place}, in {function[:80]}" for line, function in own if (place := subject.place(line))]
    trace = "\n".join(frames_shown) or None
    if problem["type"] == "NotImplementedError" and not loading:
        return Missing(Finding(headline=Message("judge.not_started"), call=call, where=where))
    if "MemoryError" in problem["bases"]:
        return TooMuch(Finding(headline=Message("judge.memory_error"), call=call, where=where, trace=trace))
    headline = Message("judge.load_raised" if loading else "judge.raised", _named(problem))
    # What a module raises while it is loaded is no answer to a call: a test that expects an exception must not see it.
    kind = Broke if loading else broke_as(tuple(problem["bases"]))
    return kind(Finding(headline=headline, call=call, where=where, trace=trace))


def module_of(side: SubmissionSide | ReferenceSide) -> Held:
    """What a test knows as ``submission`` or ``reference``."""
    return Held(side, MODULE, "")
