"""The portable engine: a fresh process for each worker (macOS, Windows, or where it is asked for).

The data boundary holds as everywhere; the file system is not closed to the submission.
"""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil

from autograder.engine.channel import ThreadChannel
from autograder.engine.environment import ENVIRONMENT
from autograder.engine.meter import LinuxMeter, Meter, PortableMeter
from autograder.engine.scratch import remove
from autograder.engine.session import Session
from autograder.errors import GraderFault

_WINDOWS = os.name == "nt"


class FreshProcess:
    """A worker in a process of its own making."""

    def __init__(self, process: subprocess.Popen[bytes], scratch: str) -> None:
        self._process, self._scratch, self._swept = process, scratch, _WINDOWS
        self.pid = process.pid
        self.channel = ThreadChannel(process)
        self.meter: Meter = LinuxMeter(process.pid) if sys.platform == "linux" else PortableMeter(process.pid)

    def kill(self) -> None:
        self.meter.cpu()
        family = [self._process.pid]
        try:
            family = [child.pid for child in psutil.Process(self._process.pid).children(recursive=True)] + family
        except psutil.Error:
            pass
        for pid in family:
            try:
                psutil.Process(pid).kill()
            except psutil.Error:
                continue
        if not self._swept:
            self._swept = True  # once: later its number may be another's
            try:
                os.killpg(self._process.pid, signal.SIGKILL)  # what it started, also where that changed its parent
            except OSError:
                pass
        self._process.wait()
        remove(self._scratch)

    def status(self) -> int | None:
        try:
            return self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            return None


class FreshEngine:
    """Starts a process for each worker; each imports what it needs itself."""

    def __init__(self, imports: Sequence[str], forbid: Sequence[str], data: Sequence[Path]) -> None:
        self._config = {"imports": list(imports), "forbid": list(forbid), "data": [str(path) for path in data]}
        self._spare: FreshProcess | None = None

    def ready(self) -> dict[str, Any]:
        """There is nothing to wait for; a library that is not there is told now, not as a submission's fault.

        Raises:
            GraderFault: an import of the assignment is not installed.
        """
        for name in self._config["imports"]:
            if importlib.util.find_spec(name.partition(".")[0]) is None:
                raise GraderFault("engine.parent_failed", reason=f"ModuleNotFoundError: {name}")
        return {"namespaces": False, "user": None, "by_libraries": []}

    def spawn(self) -> Session:
        """A fresh worker; the next one is started at once, so that it imports while this one works."""
        process, self._spare = self._spare or self._start(), None
        self._spare = self._start()
        return Session(process)

    def _start(self) -> FreshProcess:
        inherited = {
            name: os.environ[name] for name in ("SYSTEMROOT", "PATH", "TEMP", "TMP") if _WINDOWS and name in os.environ
        }
        scratch = tempfile.mkdtemp(prefix="autograder-")
        process = subprocess.Popen(
            [
                sys.executable,
                "-IB",
                "-m",
                "autograder.engine.fresh_worker",
                json.dumps(self._config | {"scratch": scratch}),
            ],
            env=ENVIRONMENT | inherited,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=not _WINDOWS,
        )
        return FreshProcess(process, scratch)

    def close(self) -> None:
        """End the spare; every session ends its own process."""
        if self._spare is not None:
            self._spare.kill()
            self._spare.channel.close()
            self._spare = None
