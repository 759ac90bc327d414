"""Probes: a test author's own function, run beside the submission's objects."""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Callable
from functools import partial, update_wrapper
from typing import Any

from autograder.judge import show
from autograder.judge.stand_in import Held


class Probe:
    """Calling it runs the function in the worker of its first argument, and gives what it returns as data.

    The function's source is sent, so it must import what it needs inside and may hold no secret: the
    submission could read it.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        update_wrapper(self, function)
        lines = textwrap.dedent(inspect.getsource(function)).splitlines()
        start = next(number for number, line in enumerate(lines) if line.startswith("def "))
        # Annotations are for the author; what they name need not exist in the worker.
        self._source = "from __future__ import annotations\n" + "\n".join(lines[start:]) + "\n"
        self._name = function.__name__

    def __call__(self, subject: Held, *arguments: Any, **keywords: Any) -> Any:
        """Run it; ``subject`` is ``submission``, ``reference`` or an object of either."""
        given = [subject, *arguments]
        write = partial(show.call, self._name, tuple(given), keywords)
        return subject._side.request("probe", self._source, self._name, given, keywords, call=write)


def probe(function: Callable[..., Any]) -> Probe:
    """Mark a module-level function of a test file as a probe."""
    return Probe(function)
