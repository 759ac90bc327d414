"""What a Dask worker is given first: it looks whether the autograder there is the same as the client's, and begins.

It travels as text (see ``cluster.Carried``), so that it runs where another Python or another autograder is
installed, or none at all, and can say so; hence it imports nothing of the autograder before it has looked.
"""

from __future__ import annotations

import asyncio
import hashlib
import importlib.util
import platform
from pathlib import Path
from typing import Any

from distributed import WorkerPlugin


def installed() -> dict[str, str]:
    """What must be equal wherever a class is graded; the autograder's digest tells two states of one version apart."""
    found = {"Python": ".".join(platform.python_version_tuple()[:2]), "machine": platform.machine()}
    spec = importlib.util.find_spec("autograder")
    if spec is None or spec.origin is None:  # or a folder of that name, which is nothing
        return {"autograder": "-", **found}
    import autograder

    digest, folder = hashlib.sha256(), Path(spec.origin).parent
    for file in sorted(file for pattern in ("*.py", "*.toml") for file in folder.rglob(pattern)):
        digest.update(file.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(file.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return {"autograder": f"{getattr(autograder, '__version__', '?')}+{digest.hexdigest()[:8]}", **found}


class Boot(WorkerPlugin):  # type: ignore[misc, unused-ignore]
    """Takes a seat for one run on one worker, where the same autograder is installed."""

    def __init__(self, name: str, wanted: dict[str, str], plan: bytes) -> None:
        self.name, self.wanted, self.plan = name, wanted, plan
        self.seat: Any = None

    def setup(self, worker: Any) -> None:
        """Begin, without keeping the worker from joining its cluster."""
        self._begun = asyncio.ensure_future(self._begin(worker))

    async def _begin(self, worker: Any) -> None:
        about = {"worker": worker.contact_address}
        try:
            found = await asyncio.to_thread(installed)
            if found != self.wanted:
                worker.log_event(self.name, {**about, "found": found})
                return
            from autograder.batch.seat import Seat

            self.seat = Seat(worker, self.name, self.plan)
            await self.seat.serve()
        except Exception as error:  # nobody else would hear of it
            worker.log_event(self.name, {**about, "failed": f"{type(error).__name__}: {error}"})

    async def teardown(self, worker: Any) -> None:
        """Leave nothing behind."""
        self._begun.cancel()
        await asyncio.wait([self._begun])
        if self.seat is not None:
            await self.seat.close()

    def judge(self, parcel: bytes) -> bytes:
        """Judge a hand-in, within a task; gives an encoded ``Answer``."""
        answer: bytes = self.seat.judge(parcel)
        return answer
