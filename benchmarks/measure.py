"""What a command costs, with everything it starts: wall clock, CPU and memory.

A control group of its own counts exactly, whatever daemonises or is reaped by others; version 2 where it is there,
else version 1.  Without one (no root) the CPU is that of the children waited for, and the memory is sampled.
"""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path("/sys/fs/cgroup")
_SAMPLE = 0.05


@dataclass(frozen=True)
class Usage:
    """One run of a command."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds, of all its processes."""
    memory: int
    """Bytes: the highest sample of what its processes held that no file backs."""
    status: int | None
    """The exit code; None if it was stopped at the time limit."""
    output: str
    """The end of what it printed."""


class Group:
    """A control group for one command."""

    def __init__(self) -> None:
        self.folders: list[Path] = []
        name = f"benchmark-{os.getpid()}-{time.monotonic_ns()}"
        unified = (ROOT / "cgroup.controllers").is_file()
        for parent in [ROOT] if unified else [ROOT / "cpuacct", ROOT / "memory"]:
            with contextlib.suppress(OSError):
                (parent / name).mkdir()
                self.folders.append(parent / name)
        self.counts = len(self.folders) == (1 if unified else 2)
        self.unified = unified

    def enter(self) -> None:
        """Runs in the new process."""
        for folder in self.folders:
            (folder / "cgroup.procs").write_text(str(os.getpid()), encoding="ascii")

    def cpu(self) -> float:
        """Seconds so far."""
        if self.unified:
            fields = dict(line.split() for line in (self.folders[0] / "cpu.stat").read_text("ascii").splitlines())
            return int(fields["usage_usec"]) / 1e6
        return int((self.folders[0] / "cpuacct.usage").read_text("ascii")) / 1e9

    def memory(self) -> int:
        """Bytes at this moment."""
        key = "anon" if self.unified else "total_rss"
        for line in (self.folders[-1] / "memory.stat").read_text("ascii").splitlines():
            name, _, value = line.partition(" ")
            if name == key:
                return int(value)
        return 0

    def close(self) -> None:
        """End whatever is left in it."""
        for folder in self.folders:
            for _ in range(100):
                for pid in (folder / "cgroup.procs").read_text("ascii").split():
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(int(pid), signal.SIGKILL)
                with contextlib.suppress(OSError):
                    folder.rmdir()
                    break
                time.sleep(0.05)


def measure(
    command: Sequence[str | Path],
    *,
    cwd: Path,
    environment: Mapping[str, str] | None = None,
    limit: float = 3600.0,
) -> Usage:
    """Run ``command`` and wait for it, at most ``limit`` seconds."""
    group = Group()
    with tempfile.TemporaryFile() as log, _closing(group):
        before, start = _children(), time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command],
            cwd=cwd,
            env=dict(os.environ) | dict(environment or {}),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=group.enter if group.counts else None,
        )
        peak, done = [0], threading.Event()
        sampler = threading.Thread(target=_sample, args=(group, process.pid, peak, done))
        sampler.start()
        status: int | None
        try:
            status = process.wait(limit)
        except subprocess.TimeoutExpired:
            status = None
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        wall = time.perf_counter() - start
        done.set()
        sampler.join()
        cpu = group.cpu() if group.counts else _children() - before
        log.seek(0, os.SEEK_END)
        log.seek(max(0, log.tell() - 4000))
        return Usage(wall, cpu, peak[0], status, log.read().decode("utf-8", "replace"))


@contextlib.contextmanager
def _closing(group: Group) -> Iterator[None]:
    try:
        yield
    finally:
        group.close()


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _sample(group: Group, pid: int, peak: list[int], done: threading.Event) -> None:
    while not done.wait(_SAMPLE):
        with contextlib.suppress(OSError, psutil.Error):
            if group.counts:
                now = group.memory()
            else:
                family = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
                now = sum(one.memory_info().rss - one.memory_info().shared for one in family)
            peak[0] = max(peak[0], now)
