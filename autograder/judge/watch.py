"""A watch on the judge itself: what a submission returned must not keep a test busy for ever.

A test may loop as often as an answer says, or compare what takes hours to compare.  The worker's
limits do not see that, because it is the judge that computes.
"""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from autograder.judge.failure import TooSlow
from autograder.judge.record import Finding
from autograder.messages import Message

_AGAIN = 5.0
"""CPU seconds after which a test that went on regardless is interrupted once more."""


def own_cpu() -> float:
    """CPU seconds this process has used."""
    return time.process_time()


@contextmanager
def watched(seconds: float | None, *, hard: bool) -> Iterator[None]:
    """Interrupt the block with :class:`TooSlow` when this process has used ``seconds`` of CPU in it.

    ``hard``: what cannot be interrupted, because it is one call into a library, ends the process a while later.
    ``None`` seconds, and systems without such timers: no watch.
    """
    if seconds is None or sys.platform == "win32":
        yield
        return

    def interrupt(*_: Any) -> None:
        raise TooSlow(Finding(headline=Message("judge.held", {"limit": f"{seconds:.0f}"})))

    before = signal.signal(signal.SIGPROF, interrupt)
    if hard:
        _limit_cpu(2 * seconds + _AGAIN)
    signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _limit_cpu(more: float) -> None:
    import resource  # not on Windows, where there is no watch

    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(own_cpu() + more) + 1, most))
