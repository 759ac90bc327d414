"""A judge with one layer of its defence switched off, to see that the attacks notice.

python weakened.py LAYER ARGUMENT ...      in place of: python ARGUMENT ...
"""

from __future__ import annotations

import dataclasses
import sys
import types
from collections.abc import Callable
from typing import Any

from autograder.engine import fork
from autograder.judge import server, session, trial


def without(*names: str) -> None:
    """Workers without some of the engine's layers."""
    build = fork.ForkEngine.__init__

    def weaker(self: Any, imports: Any, forbid: Any, data: Any, layers: Any) -> None:
        build(self, imports, forbid, data, dataclasses.replace(layers, **dict.fromkeys(names, False)))

    fork.ForkEngine.__init__ = weaker  # type: ignore[method-assign]


class SameProcess:
    """What in-process graders do: the submission beside the tests, its objects in the tests' hands."""

    def __init__(self, subject: Any) -> None:
        self.module = types.ModuleType("tiny")
        exec(compile(subject.source, subject.filename, "exec"), self.module.__dict__)

    def request(self, operation: str, *arguments: Any, call: Callable[[], str]) -> Any:
        match operation:
            case "get":
                return getattr(self.module, arguments[1])
        raise NotImplementedError(operation)


def without_data_boundary() -> None:
    """The submission runs in the judge."""
    ask = trial.SubmissionSide.request

    def request(self: Any, operation: str, *arguments: Any, call: Callable[[], str]) -> Any:
        if self._trial.rehearsal is None:
            return ask(self, operation, *arguments, call=call)
        return SameProcess(self._trial.subject).request(operation, *arguments, call=call)

    trial.SubmissionSide.request = request  # type: ignore[method-assign]
    without("namespaces")


LAYERS: dict[str, Callable[[], None]] = {
    "seccomp": lambda: without("namespaces", "seccomp"),
    "landlock": lambda: without("namespaces", "landlock"),
    "namespaces": lambda: without("namespaces"),
    "limits": lambda: without("namespaces", "limits"),
    "data boundary": without_data_boundary,
    "nothing": lambda: without("namespaces"),
}


def main() -> None:
    """Weaken, and be the judge."""
    LAYERS[sys.argv[1]]()
    session.OWN_BASE = 1.0  # nobody should have to wait for a test that never ends
    sys.argv = ["judge", sys.argv[-1]]
    server.main()


if __name__ == "__main__":
    main()
