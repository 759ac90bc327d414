"""One worker as the judge sees it: requests go out, values come back, limits are kept from outside."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from typing import Any, Protocol

from autograder.engine import wire
from autograder.engine.channel import Channel
from autograder.engine.meter import Meter

OUTPUT_KEPT = 64 << 10
OUTPUT_ALLOWED = 64 << 20
MEMORY = 3 << 30
IDLE_SECONDS = 5.0
_IDLE_REQUESTS = 3
"""How many requests' idle time all requests of a worker may have together: many naps must not hold a grader either."""
_SAMPLE = 0.04
_LONGEST_NAME, _LONGEST_TEXT, _MOST_PARTS = 200, 4000, 100
_WALL_PER_CPU, _WALL_BASE = 60.0, 120.0


class Ended(Exception):
    """The worker gave no answer: the base of every way in which that happens."""

    def __init__(self, kind: str, detail: str = "") -> None:
        super().__init__(f"{kind}: {detail}" if detail else kind)
        self.kind, self.detail = kind, detail


class Died(Ended):
    """It exited, crashed, or broke the protocol.  Kinds: exited, crashed, protocol, output."""


class OutOfTime(Ended):
    """It was stopped.  Kinds: cpu, idle, wall."""


class OutOfMemory(Ended):
    """It was stopped for the memory it held."""


class Raised(Exception):
    """The submission raised an exception; ``problem`` is the worker's record of it."""

    def __init__(self, problem: dict[str, Any]) -> None:
        super().__init__(f"{problem['type']}: {problem['text']}")
        self.problem = problem


class Unsendable(Exception):
    """The submission returned something that cannot cross: too large, too deep."""


@dataclass(frozen=True)
class Limits:
    """What a request may use.

    ``cpu`` is CPU seconds; ``idle`` is seconds in which the worker wanted no CPU at all (sleeping,
    waiting, stopped).  Neither depends on how busy the machine is.
    """

    cpu: float = 60.0
    idle: float = IDLE_SECONDS
    memory: int = MEMORY

    @property
    def wall(self) -> float:
        """A stop so far away that only what is neither computing nor waiting reaches it."""
        return self.idle + _WALL_BASE + _WALL_PER_CPU * self.cpu


def _is_record(problem: dict[Any, Any]) -> bool:
    """Whether a worker's record of an exception is one: a hostile worker writes what it likes."""
    match problem:
        case {"type": str(), "text": str(), "bases": list(bases), "frames": list(frames)}:
            return (
                len(bases) <= _MOST_PARTS
                and len(frames) <= _MOST_PARTS
                and all(type(base) is str for base in bases)
                and all(type(frame) is list and list(map(type, frame)) == [str, int, str] for frame in frames)
            )
    return False


class Process(Protocol):
    """What an engine knows of a worker's process."""

    pid: int

    @property
    def meter(self) -> Meter:
        """Reads what it has used."""

    @property
    def channel(self) -> Channel:
        """Its pipes."""

    def kill(self) -> None:
        """End it and all it started, at once.  Harmless when repeated."""

    def status(self) -> int | None:
        """Exit status (negative: the signal), once it has ended; None where that is unknown."""


@dataclass
class Session:
    """A conversation with one worker.  Use as a context manager: leaving kills the worker."""

    process: Process
    cpu_seconds: float = 0.0
    """CPU seconds of all requests so far, loading not included."""
    idle_seconds: float = 0.0
    """Seconds in which it wanted no CPU though it was asked for something."""
    printed: bytearray = field(default_factory=bytearray)
    printed_total: int = 0
    ended: Ended | None = None
    hook: wire.Hook | None = None
    """Turns what the judge knows into what the wire knows, in arguments."""
    revive: wire.Hook | None = None
    """Turns records into what the judge knows, in answers."""
    last_reply: tuple[bytes, bytearray | memoryview] = (b"", bytearray())
    """Head and body of the last answer, as they came."""
    _received: bytearray = field(default_factory=bytearray)
    """What has come of the next answer, apart from a large body."""
    _body: memoryview | None = None
    """The memory of a large body, into which the rest of it is read."""
    _filled: int = 0
    """How much of it has come."""
    _charged: float | None = None
    """The reading of its CPU clock at the end of the last request: what it burned since then is charged to the next."""

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Kill the worker and let go of it."""
        if self.ended is None:
            self.ended = Died("closed")
        self.process.kill()
        self.process.channel.close()

    def request(self, operation: str, *arguments: Any, limits: Limits | None = None, counted: bool = True) -> Any:
        """Ask the worker for something.

        Raises:
            Raised: the submission's code raised an exception.
            Unsendable: what it returned cannot cross.
            Ended: it gave no valid answer; it is dead now, and every later request says so again.
        """
        return self.exchange(wire.encode([operation, *arguments], self.hook), limits=limits, counted=counted)

    def exchange(
        self, encoded: tuple[bytes, list[Any], int], *, limits: Limits | None = None, counted: bool = True
    ) -> Any:
        """:meth:`request` with a request that has been encoded already."""
        if self.ended is not None:
            raise self.ended
        limits = limits or Limits()
        number = secrets.randbits(64)
        before = self._charged if counted and self._charged is not None else self.process.meter.cpu()
        try:
            self.process.channel.send(wire.framed(number, encoded))
            reply = self._await(number, limits, before)
        except Ended as ended:
            self.ended = ended
            self.process.kill()
            raise
        finally:
            self._charged = self.process.meter.cpu()
            if counted:
                self.cpu_seconds += max(0.0, self._charged - before)
        return self._answer(reply)

    def _answer(self, reply: Any) -> Any:
        match reply:
            case ["ok", value]:
                return value
            case ["unsendable", str(reason)]:
                raise Unsendable(reason[:_LONGEST_NAME])
            case ["error", dict() as problem] if _is_record(problem):
                short = {"type": problem["type"][:_LONGEST_NAME], "text": problem["text"][:_LONGEST_TEXT]}
                raise Raised(problem | short)
        self.ended = Died("protocol", "an answer of no known form")
        self.process.kill()
        raise self.ended

    def _await(self, number: int, limits: Limits, before: float) -> Any:
        if self._received or self._body is not None:
            raise Died("protocol", "bytes before they were asked for")
        meter, start = self.process.meter, time.monotonic()
        idle = 0.0
        last_time, last_cpu = start, before
        pause = 0.002  # most answers come at once; then look ever less often
        next_look = start + pause
        while True:
            into = None if self._body is None else self._body[self._filled :]
            reply, output = self.process.channel.step(max(0.0, next_look - time.monotonic()), into)
            if output:
                self._keep(output)
            if reply is not None:
                if not reply:
                    raise self._death()
                self._take(reply)
                complete, value = self._parse(number)
                if complete:
                    # A budget holds for what was used, also where the answer came between two looks.
                    if meter.cpu() - before > limits.cpu:
                        raise OutOfTime("cpu", f"{limits.cpu:.2f}")
                    return value
            now = time.monotonic()
            if now < next_look:
                continue
            cpu = meter.cpu()
            if cpu - before > limits.cpu:
                raise OutOfTime("cpu", f"{limits.cpu:.2f}")
            if meter.waiting():  # a worker that computes now and then has been idle for the rest
                napped = max(0.0, now - last_time - (cpu - last_cpu))
                idle += napped
                self.idle_seconds += napped
            last_time, last_cpu = now, cpu
            if idle > limits.idle or self.idle_seconds > _IDLE_REQUESTS * limits.idle:
                raise OutOfTime("idle", f"{limits.idle:.0f}")
            if now - start > limits.wall:
                raise OutOfTime("wall", f"{limits.wall:.0f}")
            if meter.memory() > limits.memory:
                raise OutOfMemory("memory", str(limits.memory >> 20))
            pause = min(_SAMPLE, pause * 2)
            next_look = now + pause

    def _take(self, reply: bytes | memoryview) -> None:
        if self._body is None:
            self._received += reply
            return
        end = self._filled + len(reply)
        if end > len(self._body):
            raise Died("protocol", "bytes after the answer")
        if isinstance(reply, bytes):  # not there yet
            self._body[self._filled : end] = reply
        self._filled = end

    def _parse(self, number: int) -> tuple[bool, Any]:
        data = self._received
        if len(data) < wire.HEADER.size:
            return False, None
        try:
            head, body, request = wire.lengths(bytes(data[: wire.HEADER.size]))
            if request != number:
                raise wire.Malformed("an answer to another request")
            start = wire.HEADER.size + head
            come = len(data) - start if self._body is None else self._filled
            if come > body:
                raise wire.Malformed("bytes after the answer")
            if come < body:
                if self._body is None and come >= 0 and body >= wire.HUGE:
                    self._body, self._filled = memoryview(wire.room(body)), come
                    self._body[:come] = data[start:]
                    del data[start:]
                return False, None
            content = data[start:] if self._body is None else self._body
            self.last_reply = bytes(data[wire.HEADER.size : start]), content
            self._received, self._body = bytearray(), None
            return True, wire.decode(*self.last_reply, revive=self.revive)
        except (wire.Malformed, MemoryError) as error:
            raise Died("protocol", str(error)) from None

    def _keep(self, output: bytes) -> None:
        self.printed_total += len(output)
        room = OUTPUT_KEPT - len(self.printed)
        if room > 0:
            self.printed += output[:room]
        if self.printed_total > OUTPUT_ALLOWED:
            raise Died("output", str(OUTPUT_ALLOWED >> 20))

    def take_output(self) -> None:
        """Take in all that was printed before the last answer."""
        for _ in range(20):
            reply, output = self.process.channel.step(self.process.channel.late)
            self._take(reply or b"")
            if not output:
                break
            self._keep(output)

    def _death(self) -> Died:
        self.take_output()  # what it printed last is still in the pipe
        status = self.process.status()
        if status is None or status >= 0:
            return Died("exited", "" if status is None else str(status))
        return Died("crashed", str(-status))
