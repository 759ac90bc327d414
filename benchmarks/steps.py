"""Milliseconds of the whole machine's CPU for each step of a check: fork, confinement, loading, a call.

``python -m benchmarks.steps ASSIGNMENT COURSE TIMES``, on a machine that does nothing else; prints JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from autograder.assignment import Course
from autograder.engine import Engine, start


def busy() -> float:
    """Seconds that all processors have worked since the machine started."""
    fields = Path("/proc/stat").read_text("ascii").splitlines()[0].split()[1:]
    user, nice, system, _, _, irq, soft = map(int, fields[:7])
    return (user + nice + system + irq + soft) / 100


def main(name: str, course: Path, times: int) -> dict[str, dict[str, float]]:
    """The steps, each with those before it."""
    assignment = Course(course).assignment(name)
    assert assignment.reference is not None
    source = assignment.reference.read_text(encoding="utf-8")
    found: dict[str, dict[str, float]] = {}
    for level in ("process", "landlock", "namespaces"):
        if level == "process" and name != "sparse":
            continue  # each would import TensorFlow
        engine = start(list(assignment.card.imports), list(assignment.card.forbid), isolation=level)
        engine.ready()
        with engine.spawn() as session:
            code = session.request("compiled", source, "submission.py")
        module = {
            "module": "submission", "filename": "submission.py", "source": source, "code": code, "files": {},
            "aliases": {}, "forbid": [], "seed": 1,
        }  # fmt: skip

        def fork(engine: Engine = engine) -> None:
            engine.spawn().close()

        def answer(engine: Engine = engine) -> None:
            with engine.spawn() as session:
                session.request("probe", "def f():\n    return 1\n", "f", [], {})

        def load(engine: Engine = engine, module: dict[str, Any] = module) -> None:
            with engine.spawn() as session:
                session.request("load", module, counted=False)

        def call(engine: Engine = engine, module: dict[str, Any] = module) -> None:
            with engine.spawn() as session:
                session.request("load", module, counted=False)
                session.request("get", 0, assignment.public_names[0])

        steps: dict[str, Callable[[], None]] = {"fork": fork, "answer": answer, "load": load, "get": call}
        for label, step in steps.items():
            rounds = max(5, times // 10) if level == "process" else times
            for _ in range(3):
                step()
            cpu, wall = busy(), time.perf_counter()
            for _ in range(rounds):
                step()
            found[f"{level}: {label}"] = {
                "cpu": 1000 * (busy() - cpu) / rounds,
                "wall": 1000 * (time.perf_counter() - wall) / rounds,
            }
        engine.close()
    return found


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))))
