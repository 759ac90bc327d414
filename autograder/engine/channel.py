"""The pipes to one worker, as the judge holds them."""

from __future__ import annotations

import os
import queue
import select
import subprocess
import threading
import time
from collections import deque
from typing import IO, Any, Protocol

_CHUNK = 1 << 20
_CLOSE_SECONDS = 1.0


class Channel(Protocol):
    """Sends and receives without ever blocking longer than asked."""

    late: float
    """Seconds by which printed output may come after the answer that it was printed before."""

    def send(self, buffers: list[Any]) -> None:
        """Queue bytes for the worker; they leave during :meth:`step`."""

    def step(self, seconds: float, into: memoryview | None = None) -> tuple[bytes | memoryview | None, bytes | None]:
        """Move bytes for at most ``seconds``: what came as reply and as printed output (b"": closed, None: nothing).

        A reply may be put at the beginning of ``into``, and is that part of it then.
        """

    def close(self) -> None:
        """Let go of the descriptors."""


def _widen(descriptor: int) -> None:
    """A pipe holds 64 KiB; with a megabyte, arrays cross in a sixteenth of the switches between processes."""
    import fcntl

    try:
        fcntl.fcntl(descriptor, getattr(fcntl, "F_SETPIPE_SZ", 1031), _CHUNK)
    except OSError:
        return  # this user has used up what the kernel lends for wide pipes: slower, and right all the same


class PipeChannel:
    """Plain pipes, where ``select`` works on them."""

    late = 0.0

    def __init__(self, requests: int, replies: int, output: int) -> None:
        self._requests, self._replies, self._output = requests, replies, output
        self._pending: deque[memoryview] = deque()
        self._printing = True
        for descriptor in (requests, replies, output):
            os.set_blocking(descriptor, False)
        for descriptor in (requests, replies):
            _widen(descriptor)

    def send(self, buffers: list[Any]) -> None:
        self._pending.extend(view for buffer in buffers if len(view := memoryview(buffer).cast("B")))
        self._write()

    def _write(self) -> None:
        while self._pending:
            try:
                sent = os.write(self._requests, self._pending[0][:_CHUNK])
            except BlockingIOError:
                return
            except BrokenPipeError:
                self._pending.clear()  # the reply pipe will tell that the worker has gone
                return
            if sent == len(self._pending[0]):
                self._pending.popleft()
            else:
                self._pending[0] = self._pending[0][sent:]

    def step(self, seconds: float, into: memoryview | None = None) -> tuple[bytes | memoryview | None, bytes | None]:
        reading = [self._replies, self._output] if self._printing else [self._replies]
        ready, writable, _ = select.select(reading, [self._requests] if self._pending else [], [], seconds)
        if writable:
            self._write()
        reply: bytes | memoryview | None = None
        if self._replies in ready:
            reply = os.read(self._replies, _CHUNK) if into is None else into[: os.readv(self._replies, [into])]
        output = os.read(self._output, _CHUNK) if self._output in ready else None
        if output == b"":
            self._printing = False
        return reply, output

    def close(self) -> None:
        for descriptor in (self._requests, self._replies, self._output):
            os.close(descriptor)


class ThreadChannel:
    """The pipes of a ``subprocess``, for systems where only blocking reads work on them."""

    late = 0.1

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin and process.stdout and process.stderr
        self._outgoing: queue.SimpleQueue[list[Any] | None] = queue.SimpleQueue()
        self._incoming: queue.Queue[tuple[str, bytes]] = queue.Queue(maxsize=64)
        self._closed = False
        self._threads = [
            threading.Thread(target=self._write, args=(process.stdin,), daemon=True),
            threading.Thread(target=self._read, args=("reply", process.stdout), daemon=True),
            threading.Thread(target=self._read, args=("output", process.stderr), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    # Each thread closes its own pipe: nobody else may while it is being read.

    def _write(self, stream: IO[bytes]) -> None:
        try:
            while (buffers := self._outgoing.get()) is not None:
                for buffer in buffers:
                    stream.write(buffer)
                stream.flush()
        except (OSError, ValueError):
            pass  # the reply pipe will tell that the worker has gone
        try:
            stream.close()
        except OSError:
            pass  # bytes that nobody was left to read

    def _read(self, name: str, stream: IO[bytes]) -> None:
        data = b"-"
        while data:
            try:
                data = os.read(stream.fileno(), 1 << 16)
            except OSError:
                data = b""
            while not self._closed:
                try:
                    self._incoming.put((name, data), timeout=0.2)
                    break
                except queue.Full:
                    continue
        stream.close()

    def send(self, buffers: list[Any]) -> None:
        self._outgoing.put(buffers)

    def step(self, seconds: float, into: memoryview | None = None) -> tuple[bytes | memoryview | None, bytes | None]:
        try:
            name, data = self._incoming.get(timeout=max(seconds, 0.001))
        except queue.Empty:
            return None, None
        return (data, None) if name == "reply" else (None, data)

    def close(self) -> None:
        self._closed = True
        self._outgoing.put(None)
        until = time.monotonic() + _CLOSE_SECONDS
        for thread in self._threads:
            # What the worker started may have got away and hold its pipes: nothing to be done about it on this level.
            thread.join(max(0.0, until - time.monotonic()))
