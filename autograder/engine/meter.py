"""How much a worker has used, seen from outside: never by asking it."""

from __future__ import annotations

import os
import time
from typing import Protocol

import psutil

_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
_CLOCK_OF_PROCESS = 2  # CPUCLOCK_SCHED: see clock_getcpuclockid(3) and the kernel's posix-timers


class Meter(Protocol):
    """Readings of one process."""

    def cpu(self) -> float:
        """CPU seconds used so far, by all its threads."""

    def memory(self) -> int:
        """Bytes resident."""

    def waiting(self) -> bool:
        """Whether no thread of it wants to run: it sleeps, or was stopped.  A process that is merely starved is not waiting."""


class LinuxMeter:
    """Reads the kernel's own CPU clock of the process, to the nanosecond."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._clock = (~pid << 3) | _CLOCK_OF_PROCESS
        self._last = 0.0

    def cpu(self) -> float:
        try:
            self._last = time.clock_gettime(self._clock)
        except OSError:  # it has ended: the last reading stands
            pass
        return self._last

    def memory(self) -> int:
        # The first thread may end before the others; the memory is then found with one that still runs.
        return self._resident(f"/proc/{self._pid}") or max(
            (self._resident(f"/proc/{self._pid}/task/{task}") for task in self._tasks()), default=0
        )

    def _tasks(self) -> list[str]:
        try:
            return os.listdir(f"/proc/{self._pid}/task")
        except OSError:
            return []

    @staticmethod
    def _resident(place: str) -> int:
        try:
            with open(f"{place}/statm", "rb") as file:
                return int(file.read().split()[1]) * _PAGE
        except OSError:
            return 0

    def waiting(self) -> bool:
        try:
            for task in os.listdir(f"/proc/{self._pid}/task"):
                with open(f"/proc/{self._pid}/task/{task}/stat", "rb") as file:
                    if file.read().rpartition(b")")[2].split()[0] in (b"R", b"D"):
                        return False
        except OSError:
            return False
        return True


class PortableMeter:
    """The same through psutil, for systems without Linux' clocks."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)
        self._last = 0.0

    def cpu(self) -> float:
        try:
            used = self._process.cpu_times()
            self._last = used.user + used.system
        except psutil.Error:
            pass
        return self._last

    def memory(self) -> int:
        try:
            return int(self._process.memory_info().rss)
        except psutil.Error:
            return 0

    def waiting(self) -> bool:
        try:
            return self._process.status() in (psutil.STATUS_SLEEPING, psutil.STATUS_STOPPED, psutil.STATUS_IDLE)
        except psutil.Error:
            return False
