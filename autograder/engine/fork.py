"""The fast engine: confined forks of a warm parent (Linux)."""

from __future__ import annotations

import array
import json
import os
import secrets
import select
import signal
import socket
import struct
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from autograder.engine.channel import PipeChannel
from autograder.engine.confine import Layers
from autograder.engine.environment import ENVIRONMENT
from autograder.engine.meter import LinuxMeter
from autograder.engine.protocol import ENDED, JOIN, REQUEST, STARTED
from autograder.engine.scratch import remove
from autograder.engine.session import Session
from autograder.errors import GraderFault

_SYSTEM_LIBRARIES = (
    "/lib", "/lib64", "/lib32", "/usr/lib", "/usr/lib64", "/usr/lib32", "/usr/local/lib", "/etc/ld.so.cache",
    "/etc/ssl/openssl.cnf", "/etc/fonts", "/usr/share/fonts", "/usr/share/zoneinfo", "/usr/share/tesseract-ocr",
)  # fmt: skip
_START_SECONDS = 300.0  # TensorFlow from a cold disk on a busy machine


def library_paths() -> list[str]:
    """Where the interpreter's and the libraries' files are: all that a worker may read."""
    paths = sysconfig.get_paths()
    found = {os.path.realpath(paths[key]) for key in ("stdlib", "platstdlib", "purelib", "platlib")}
    found.add(os.path.dirname(os.path.realpath(paths["stdlib"])))
    found |= {paths[key] for key in ("stdlib", "purelib", "platlib")}
    return [paths["stdlib"], *sorted(found - {paths["stdlib"]}), *_SYSTEM_LIBRARIES]


class ForkedProcess:
    """A worker forked by the warm parent."""

    def __init__(self, pid: int, number: int, connection: Connection, channel: PipeChannel) -> None:
        self.pid, self._number, self._connection = pid, number, connection
        self.channel = channel
        self.meter = LinuxMeter(pid)
        # A descriptor of the process, so that no other with the same number can ever be killed in its place.
        self._handle: int | None = os.pidfd_open(pid)

    def kill(self) -> None:
        if self._handle is not None:
            self.meter.cpu()
            try:
                signal.pidfd_send_signal(self._handle, signal.SIGKILL)
            except ProcessLookupError:
                pass
            os.close(self._handle)
            self._handle = None

    def status(self) -> int | None:
        return self._connection.ended(self._number, 5.0).get("status")


class Connection:
    """One judge's line to a warm parent."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        line.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self._next = 1
        self._spare: tuple[int, tuple[int, int, int]] | None = None
        self._started: dict[int, int] = {}
        self._ended: dict[int, dict[str, Any]] = {}

    def close(self) -> None:
        """Hang up; the warm parent goes on for others."""
        self._line.close()
        if self._spare is not None:
            for descriptor in self._spare[1]:
                os.close(descriptor)  # a worker whose pipes are closed ends by itself

    def spawn(self) -> Session:
        """A fresh, confined worker.

        The next one is ordered at once, so that it is forked and confined while this one works.

        Raises:
            GraderFault: it could not be started or confined; no line of a submission was run.
        """
        number, pipes = self._spare or self._order()
        self._spare = self._order()
        deadline = time.monotonic() + _START_SECONDS
        while number not in self._started:
            if not self._receive(deadline):
                raise GraderFault("engine.parent_gone", reason="no answer")
            self._raise_fault(number)
        return Session(ForkedProcess(self._started.pop(number), number, self, PipeChannel(*pipes)))

    def _order(self) -> tuple[int, tuple[int, int, int]]:
        number, self._next = self._next, self._next + 1
        theirs_in, requests = os.pipe()
        replies, theirs_out = os.pipe()
        output, theirs_print = os.pipe()
        given = [theirs_in, theirs_out, theirs_print]
        try:
            socket.send_fds(self._line, [REQUEST + number.to_bytes(8, "big")], given)
        except OSError as error:
            raise GraderFault("engine.parent_gone", reason=str(error)) from error
        finally:
            for descriptor in given:
                os.close(descriptor)
        return number, (requests, replies, output)

    def ended(self, number: int, seconds: float) -> dict[str, Any]:
        """How a worker ended, as its parent saw it; empty if that is not known within ``seconds``."""
        deadline = time.monotonic() + seconds
        while "status" not in self._ended.get(number, {}) and time.monotonic() < deadline:
            if not self._receive(deadline):
                break
        self._raise_fault(number)
        return self._ended.get(number, {})

    def _raise_fault(self, number: int) -> None:
        if fault := self._ended.get(number, {}).get("fault"):
            raise GraderFault("engine.confinement_failed", reason=str(fault))

    def _receive(self, deadline: float) -> bool:
        ready, _, _ = select.select([self._line], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            return False
        message, ancillary, _, _ = self._line.recvmsg(4096, socket.CMSG_SPACE(struct.calcsize("3i")))
        if not message:
            raise GraderFault("engine.parent_gone", reason="closed")
        if message[:1] == STARTED:
            for level, kind, data in ancillary:
                if (level, kind) == (socket.SOL_SOCKET, socket.SCM_CREDENTIALS):
                    self._started[int.from_bytes(message[1:9], "big")] = struct.unpack("3i", data[:12])[0]
        elif message[:1] == ENDED:
            report = json.loads(message[1:])
            self._ended.setdefault(report["number"], {}).update(report)
        return True


class ForkEngine:
    """A warm parent for one set of imports, and the workers it forks."""

    def __init__(self, imports: Sequence[str], forbid: Sequence[str], data: Sequence[Path], layers: Layers) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._control = ours
        # Made by the warm parent where it is needed; known here, because who is killed cannot clean up.
        # Root's workers are other users, who may have no way into a temporary folder of root's own.
        above = tempfile.gettempdir() if os.getuid() else "/tmp"
        self._scratch = os.path.join(above, f"autograder-{secrets.token_hex(8)}")
        self._process = subprocess.Popen(
            [sys.executable, "-IB", "-m", "autograder.engine.parent", str(theirs.fileno())],
            env=ENVIRONMENT,
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,  # TensorFlow greets; what goes wrong is told over the line
            cwd="/",
        )
        theirs.close()
        config = {
            "imports": list(imports),
            "forbid": list(forbid),
            "data": [str(path) for path in data],
            "readable": library_paths(),
            "layers": asdict(layers),
            "scratch": self._scratch,
        }
        ours.send(json.dumps(config).encode())
        self._ready: dict[str, Any] | None = None
        self._line: Connection | None = None

    def ready(self) -> dict[str, Any]:
        """Wait until the libraries are imported; says what could be put up.

        Raises:
            GraderFault: a library cannot be imported, or the parent died.
        """
        if self._ready is None:
            readable, _, _ = select.select([self._control], [], [], _START_SECONDS)
            message = self._control.recv(1 << 16) if readable else b""
            answer = json.loads(message) if message else {"fault": "it ended without a word"}
            if "fault" in answer:
                raise GraderFault("engine.parent_failed", reason=answer["fault"])
            self._ready = answer
        return self._ready

    def connect(self) -> Connection:
        """A line of one's own: for each judge that is forked."""
        self.ready()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._control.sendmsg([JOIN], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [theirs.fileno()]))])
        return Connection(ours)

    def spawn(self) -> Session:
        """A fresh worker over this engine's own line."""
        if self._line is None:
            self._line = self.connect()
        return self._line.spawn()

    def renew_line(self) -> None:
        """After a fork of the judge: use a line nobody else reads from."""
        self._line = self.connect()

    def hang_up(self) -> None:
        """Before a forked judge ends: let go of the spare worker.  The warm parent goes on for others."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def close(self) -> None:
        """End the warm parent and with it every worker."""
        if self._line is not None:
            self._line.close()
            self._line = None
        self._control.close()
        self._process.kill()
        self._process.wait()
        remove(self._scratch)
