"""Engines that stay warm for a whole session, one for each level."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from typing import Any

import psutil
import pytest

from autograder.engine import Engine, start
from autograder.engine.session import Session

LEVELS = ("namespaces", "landlock", "process")


@pytest.fixture(scope="session")
def engines() -> Iterator[Callable[[str], Engine]]:
    """Gives the engine of a level; started when first asked for."""
    made: dict[str, Engine] = {}

    def of(level: str) -> Engine:
        if level not in made:
            made[level] = start(["numpy"], ["statistics"], isolation=level)
        return made[level]

    yield of
    for engine in made.values():
        engine.close()


@pytest.fixture(params=LEVELS)
def level(request: pytest.FixtureRequest) -> str:
    """Every level this machine offers (Linux offers them all)."""
    return str(request.param)


@pytest.fixture
def spawn(engines: Callable[[str], Engine]) -> Iterator[Callable[..., Session]]:
    """Starts a worker at a level with a module loaded; it is gone after the test, and so is all it held."""
    sessions: list[Session] = []

    def run(level: str, source: str, **more: Any) -> Session:
        session = engines(level).spawn()
        sessions.append(session)
        load(session, source, **more)
        return session

    yield run
    for session in sessions:
        session.close()
        assert eventually(lambda pid=session.process.pid: not running(pid)), "the worker is still there"


def load(session: Session, source: str, **more: Any) -> None:
    """Have a worker run a module."""
    request: dict[str, Any] = {
        "module": "handed_in", "filename": "handed_in.py", "source": source, "code": b"", "files": {}, "aliases": {},
        "forbid": [], "seed": 1,
    }  # fmt: skip
    limits = more.pop("limits", None)
    session.request("load", request | more, limits=limits, counted=False)


def call(session: Session, name: str, *arguments: Any, **how: Any) -> Any:
    """Call a function of the loaded module."""
    handle = session.request("get", 0, name)
    return session.request("call", handle.number, list(arguments), {}, **how)


def running(pid: int) -> bool:
    """Whether a process is there and no zombie."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def eventually(condition: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Wait for something that ends in another process."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.01)
    return True


def descriptors() -> int:
    """How many descriptors this process has."""
    return len(os.listdir("/proc/self/fd"))


@pytest.fixture(scope="session")
def tools() -> Any:
    """The helpers above: test modules cannot import a conftest."""
    import types

    return types.SimpleNamespace(
        load=load, call=call, running=running, eventually=eventually, descriptors=descriptors, levels=LEVELS
    )
