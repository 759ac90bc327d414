"""Work done in forks of the judge, so that nothing of it stays: each gives bytes, and ends."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.engine.fork import ForkEngine

_AT_ONCE = 1 << 16


@dataclass
class Fork:
    """One of them, as its parent sees it."""

    pid: int
    reading: int
    """The descriptor its answer arrives on."""
    data: bytearray = field(default_factory=bytearray)

    def take(self) -> bool:
        """Read what has arrived; whether more may come."""
        piece = os.read(self.reading, _AT_ONCE)
        self.data += piece
        return bool(piece)

    def end(self) -> int:
        """Let go of it when nothing more comes; gives its exit status (negative: the signal)."""
        os.close(self.reading)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def wait(self) -> int:
        """Read all it says, and :meth:`end`."""
        while self.take():
            continue
        return self.end()


def fork(engine: ForkEngine, work: Callable[[], bytes]) -> Fork:
    """Do ``work`` in a fork that has its own line to the engine.  It ends with status 0 if it gave an answer, else with 1."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            os.close(reading)
            engine.renew_line()
            answer = work()
            with os.fdopen(writing, "wb") as file:
                file.write(answer)
            engine.hang_up()
            status = 0
        except BaseException as error:
            traceback.print_exception(error, file=sys.stderr)
        finally:
            os._exit(status)
    os.close(writing)
    return Fork(pid, reading)
