"""Runs a submission's code where it can do no harm, and says how well that is so."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.engine.confine import Layers, kernel
from autograder.engine.selftest import LEVELS, Engine, Isolation, Level, observe
from autograder.errors import IsolationTooWeak, UsageError
from autograder.messages import Message

__all__ = ["LEVELS", "REQUIRED", "Diagnosis", "Engine", "Isolation", "Layer", "Level", "diagnose", "start"]

REQUIRED: Level = "landlock"
"""Graded runs fail closed below this level."""


def start(
    imports: Sequence[str], forbid: Sequence[str] = (), data: Sequence[Path] = (), *, isolation: str = "auto"
) -> Engine:
    """Start the engine this system can have; its workers import ``imports`` and cannot import ``forbid``.

    ``isolation``: the best level there is (``auto``), or just the one named (for a test, or an operator who knows why).
    """
    forks = sys.platform == "linux" and kernel.SUPPORTED
    if isolation == "process" or not forks:
        from autograder.engine.fresh import FreshEngine

        return FreshEngine(imports, forbid, data)
    from autograder.engine.fork import ForkEngine

    wanted = Layers(namespaces=isolation in ("auto", "namespaces"), landlock=isolation != "uid")
    return ForkEngine(imports, forbid, data, wanted)


def require(observed: Isolation, *, asked: str, trusted: bool) -> None:
    """Refuse to grade behind walls weaker than required, or other than asked for.

    Raises:
        UsageError: the level asked for by name was not reached.
        IsolationTooWeak: it is below :data:`REQUIRED`, and the submissions are not trusted.
    """
    if asked != "auto" and LEVELS.index(observed.level) < LEVELS.index(asked):
        raise UsageError("engine.level_not_reached", asked=asked, level=observed.level)
    if LEVELS.index(observed.level) < LEVELS.index(REQUIRED) and asked != "process" and not trusted:
        raise IsolationTooWeak("engine.too_weak", level=observed.level, required=REQUIRED)


@dataclass(frozen=True)
class Layer:
    """One layer of the wall, for a person to read."""

    name: str
    holds: bool
    detail: str


@dataclass(frozen=True)
class Diagnosis:
    """What this machine can do, and what would raise it."""

    level: Level
    layers: tuple[Layer, ...]
    gaps: tuple[Message, ...]
    advice: tuple[Message, ...]


def diagnose() -> Diagnosis:
    """Try this machine's walls with a worker that imports next to nothing."""
    engine = start(["numpy"])
    try:
        seen = observe(engine)
    finally:
        engine.close()
    layers = tuple(Layer(layer.name, layer.holds, ", ".join(layer.broken)) for layer in seen.layers)
    broken = {layer.name for layer in seen.layers if not layer.holds}
    advice = []
    if sys.platform != "linux":
        advice.append(Message("engine.advice.not_linux"))
    else:
        if "landlock" in broken and not seen.landlock_abi:
            advice.append(Message("engine.advice.landlock"))
        if "namespaces" in broken:
            advice.append(Message("engine.advice.namespaces"))
    return Diagnosis(seen.level, layers, seen.gaps, tuple(advice))
