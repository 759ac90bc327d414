"""What the confinement of this machine is worth, found out by trying, not by asking.

A throw-away worker tries what a hostile submission would; the level in a report is what was observed.
"""

from __future__ import annotations

import contextlib
import inspect
import os
import secrets
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, Protocol, get_args

from autograder.engine.confine import kernel
from autograder.engine.environment import ENVIRONMENT
from autograder.engine.session import Ended, Session
from autograder.messages import Message

Level = Literal["process", "uid", "landlock", "namespaces"]
LEVELS: tuple[Level, ...] = get_args(Level)

_STARTED_WITH = frozenset(os.environ)
"""The grader's own variables, which no worker may see, but for those that its own libraries set again."""
_LAYERS: dict[str, tuple[str, ...]] = {
    # layer: what must have been refused or observed
    "limits": ("core", "files"),
    "privileges": ("no_new_privileges", "no_capabilities"),
    "seccomp": ("seccomp", "fork", "exec", "socket", "memfd", "unshare", "mount", "ptrace"),
    "user": ("read_private",),
    "landlock": ("read_canary", "read_private", "write_library", "write_outside", "signal_judge"),
    "namespaces": ("own_root", "own_processes", "private_scratch"),
    "environment": ("environment", "descriptors"),
}
_NEEDS: dict[Level, tuple[str, ...]] = {
    "process": (),
    "uid": ("limits", "privileges", "seccomp", "user", "environment"),
    "landlock": ("limits", "privileges", "seccomp", "landlock", "environment"),
    "namespaces": ("limits", "privileges", "seccomp", "landlock", "namespaces", "environment"),
}


class Engine(Protocol):
    """What the rest of the package knows of an engine."""

    def ready(self) -> dict[str, Any]:
        """Wait until workers can be had."""

    def spawn(self) -> Session:
        """A fresh worker."""

    def close(self) -> None:
        """End it."""


@dataclass(frozen=True)
class Layer:
    """One layer of the wall, and whether every trial against it failed as it should."""

    name: str
    holds: bool
    broken: tuple[str, ...]


@dataclass(frozen=True)
class Isolation:
    """What was observed."""

    level: Level
    layers: tuple[Layer, ...]
    trials: dict[str, bool]
    landlock_abi: int
    user_dropped: bool

    @property
    def gaps(self) -> tuple[Message, ...]:
        """What this level leaves open."""
        found = []
        if self.level == "process":
            found.append(Message("engine.gap.files"))
        if self.level in ("process", "uid"):
            found.append(Message("engine.gap.processes"))
        if self.level in ("uid", "landlock"):
            found.append(Message("engine.gap.names"))
        if self.level != "process" and self.landlock_abi < 6 and self.level != "uid":
            found.append(Message("engine.gap.abi", {"abi": self.landlock_abi}))
        if self.level == "landlock":
            found.append(Message("engine.gap.disk"))
        found.append(Message("engine.gap.memory"))
        return tuple(found)

    def as_data(self) -> dict[str, Any]:
        """For a report."""
        return {
            "level": self.level,
            "layers": {layer.name: layer.holds for layer in self.layers},
            "landlock_abi": self.landlock_abi,
            "user_dropped": self.user_dropped,
            "selftest": f"{sum(self.trials.values())}/{len(self.trials)}",
            "gaps": [gap.code.removeprefix("engine.gap.") for gap in self.gaps],
        }


def attempts(canary: str, private: str, judge: int, own: list[str], token: str) -> dict[str, bool]:
    """Runs in the worker: what was refused (True) and what was not.  Sent as source; uses its arguments only."""
    import ctypes
    import errno
    import os
    import resource
    import socket
    import subprocess
    import sysconfig

    libc = ctypes.CDLL(None, use_errno=True)

    def refused(action: Any) -> bool:
        try:
            action()
        except (OSError, subprocess.SubprocessError):
            return True
        return False

    def fork() -> None:
        if (pid := os.fork()) == 0:
            os._exit(0)
        os.waitpid(pid, 0)

    def denied(name: str, *arguments: Any) -> bool:
        # The arguments are such that the call does no harm where it is allowed: it then fails for another reason.
        return getattr(libc, name)(*arguments) < 0 and ctypes.get_errno() in (errno.EPERM, errno.ENOSYS)

    def readable(path: str) -> None:
        with open(path, "rb") as file:
            file.read(1)

    def writable(path: str) -> None:
        with open(path, "wb"):
            pass
        os.unlink(path)

    left = f"/dev/shm/{token}"
    seen_before = os.path.exists(left) or os.path.exists(token)
    for path in (left, token):
        refused(lambda path=path: open(path, "w", encoding="ascii").close())
    descriptors = []
    for number in range(256):
        try:
            os.fstat(number)
            descriptors.append(number)
        except OSError:
            continue
    return {
        "read_canary": refused(lambda: readable(canary)),
        "read_private": refused(lambda: readable(private)),
        "write_library": refused(
            lambda: writable(os.path.join(sysconfig.get_paths()["purelib"], "autograder-was-here"))
        ),
        "write_outside": refused(lambda: writable(os.path.join(os.path.dirname(canary), "autograder-was-here"))),
        "signal_judge": refused(lambda: os.kill(judge, 0)),
        "fork": refused(fork),
        "exec": refused(lambda: subprocess.run(["/bin/true"], check=True)),
        "socket": refused(lambda: socket.socket().close()),
        "memfd": denied("memfd_create", b"x", 0),
        "mount": denied("mount", b"none", b"/there/is/no/such/folder", b"tmpfs", 0, None),
        "ptrace": denied("ptrace", 0x4206, 0, 0, 0),
        "own_root": refused(lambda: os.stat("/etc/passwd")) and refused(lambda: os.stat("/home")),
        "own_processes": refused(lambda: os.stat(f"/proc/{judge}")) and refused(lambda: os.stat("/proc/1")),
        "private_scratch": not seen_before,
        "core": resource.getrlimit(resource.RLIMIT_CORE)[1] == 0,
        "files": 0 < resource.getrlimit(resource.RLIMIT_FSIZE)[1] < 1 << 40,
        "environment": set(os.environ).isdisjoint(own),
        "descriptors": len(descriptors) <= 5,
        "unshare": denied("unshare", 0x10000000),  # last: where it is allowed, it changes what this process may do
    }


@contextlib.contextmanager
def _canaries() -> Iterator[tuple[str, str]]:
    with tempfile.TemporaryDirectory(prefix="autograder-canary-") as folder:
        os.chmod(folder, 0o755)
        paths = []
        for name, mode in (("world", 0o644), ("private", 0o600)):
            path = os.path.join(folder, name)
            with open(path, "w", encoding="ascii") as file:
                file.write("a submission must not read this\n")
            os.chmod(path, mode)
            paths.append(path)
        yield paths[0], paths[1]


def _status(pid: int) -> dict[str, bool]:
    """What the kernel says of the worker: read by the judge, so that it cannot be lied about."""
    fields = {}
    try:
        with open(f"/proc/{pid}/status", encoding="utf-8") as file:
            for line in file:
                key, _, value = line.partition(":")
                fields[key] = value.strip()
    except OSError:
        return {}
    return {
        "no_new_privileges": fields.get("NoNewPrivs") == "1",
        "no_capabilities": int(fields.get("CapEff", "1"), 16) == 0,
        "seccomp": fields.get("Seccomp") == "2",
    }


def observe(engine: Engine) -> Isolation:
    """Try the walls of ``engine`` with two throw-away workers, one after the other."""
    started = engine.ready()
    if sys.platform != "linux":
        return Isolation("process", (), {}, 0, False)
    own = sorted(_STARTED_WITH - set(ENVIRONMENT) - {"TMPDIR", "PWD", "LC_CTYPE"} - set(started["by_libraries"]))
    trials: dict[str, bool] = {}
    token = f"autograder-{secrets.token_hex(8)}"
    with _canaries() as (canary, private):
        for _ in range(2):  # the second sees what the first left behind
            with engine.spawn() as session:
                arguments = [canary, private, os.getpid(), own, token]
                source = "from typing import Any\n" + inspect.getsource(attempts)
                try:
                    seen = session.request("probe", source, "attempts", arguments, {})
                except Ended:
                    seen = {}  # a wall that kills is a wall, but not one of ours: count nothing
                trials |= seen
                trials |= _status(session.process.pid)
    with contextlib.suppress(OSError):
        os.unlink(f"/dev/shm/{token}")  # there only where nothing confines a worker
    layers = tuple(
        Layer(name, not broken, broken)
        for name, needed in _LAYERS.items()
        if (broken := tuple(trial for trial in needed if not trials.get(trial, False))) or True
    )
    holding = {layer.name for layer in layers if layer.holds}
    level: Level = "process"
    for candidate in LEVELS:
        if holding.issuperset(_NEEDS[candidate]):
            level = candidate
    return Isolation(level, layers, trials, kernel.landlock_abi(), started.get("user") is not None)
