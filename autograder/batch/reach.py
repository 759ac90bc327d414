"""Reaching a Dask cluster: its scheduler, and its workers, whatever autograder they have."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import distributed
import msgspec

from autograder.batch.seat import Refusal
from autograder.errors import UsageError
from autograder.messages import Language, Message, Param, render

if TYPE_CHECKING:
    from distributed import Client

_CONNECT = 10.0  # seconds in which a scheduler answers
_BOOT = "exec(text, space) or space['Boot'](**given)"


class Carried(distributed.WorkerPlugin):  # type: ignore[misc]
    """``boot.Boot``, carried as its text to workers that may have another autograder, or none."""

    def __init__(self, **given: object) -> None:
        self.given = given

    def __reduce__(self) -> tuple[object, ...]:
        text = files("autograder.batch").joinpath("boot.py").read_text(encoding="utf-8")
        return eval, (_BOOT, {"text": text, "space": {"__name__": "autograder_boot"}, "given": self.given})


def connect(scheduler: str) -> Client:
    """A client of the scheduler at an address, or of the one that wrote a ``--scheduler-file``.

    Raises:
        UsageError: none answers there.
    """
    try:
        address = scheduler
        if scheduler.endswith(".json"):  # Dask itself would wait for it without end
            address = str(msgspec.json.decode(Path(scheduler).read_bytes(), type=dict[str, Any])["address"])
        # A client that cannot connect does not go away quietly; so try first.  In a thread, because a notebook has a
        # loop of its own in this one.
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, _try(address)).result()
        return distributed.Client(address, timeout=_CONNECT, set_as_default=False)
    except (OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
        reason = str(error).partition("\n")[0] or type(error).__name__
        raise UsageError("batch.cluster.no_scheduler", scheduler=scheduler, reason=reason) from error


async def _try(address: str) -> None:
    comm = await distributed.comm.connect(
        address, timeout=_CONNECT, **distributed.Security().get_connection_args("client")
    )
    await comm.close()


def quiet() -> dict[logging.Logger, int]:
    """Have Dask keep to itself what a run tells in sentences; gives the loggers' levels as they were."""
    loggers = [logging.getLogger(name) for name in ("distributed", "distributed.client", "distributed.core", "tornado")]
    before = {logger: logger.level for logger in loggers}
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    return before


def reason(event: dict[str, Any], here: dict[str, str], language: Language) -> str:
    """Why a worker refuses, as it logged it; ``here``: what it has to have."""
    if "failed" in event:
        return str(event["failed"])
    refusal = Refusal(found=event.get("found", {}))
    if "refusal" in event:
        refusal = msgspec.json.decode(event["refusal"], type=Refusal)
    if refusal.reason is not None:
        return render(refusal.reason, language)
    there = {name: value for name, value in refusal.found.items() if value != here.get(name, "-")}
    ours = {name: here.get(name, "-") for name in there}
    params: dict[str, Param] = {"theirs": _listed(there), "ours": _listed(ours)}
    return render(Message("batch.cluster.differs", params), language)


def _listed(found: dict[str, str]) -> str:
    return ", ".join(f"{name} {value}" for name, value in found.items())
