"""A temporary folder for what must not stay, however the program that made it ends."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_KEEPER = "import shutil, sys; sys.stdin.read(); shutil.rmtree(sys.argv[1], ignore_errors=True)"
_FRESH = 60.0  # seconds in which a folder may have been made and not yet been marked as in use


class Vanishing:
    """A folder that is removed when it is closed; by a keeper process, where its own is killed; and where both are,
    by whoever makes the next one in the same place."""

    def __init__(self, prefix: str) -> None:
        # Root's confined workers are other users, who may have no way into a temporary folder of root's own.
        above = "/tmp" if os.name == "posix" and os.getuid() == 0 else tempfile.gettempdir()
        _sweep(Path(above), prefix)
        self.path = Path(tempfile.mkdtemp(prefix=prefix, dir=above))
        self._mark = _lock(self.path)
        self._keeper = subprocess.Popen(
            [sys.executable, "-ISc", _KEEPER, str(self.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=() if self._mark is None else (self._mark,),
            start_new_session=True,  # Ctrl-C, and what ends its maker's whole group, are not meant for it
        )

    def close(self) -> None:
        """Remove it."""
        shutil.rmtree(self.path, ignore_errors=True)
        self._keeper.communicate()
        if self._mark is not None:
            os.close(self._mark)
            self._mark = None


def _lock(folder: Path) -> int | None:
    """Mark a folder as in use, until the last process that holds the descriptor has ended; None if another one does."""
    if os.name != "posix":
        return None
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        if os.fstat(descriptor).st_uid == os.getuid():
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return descriptor
    except OSError:
        pass
    os.close(descriptor)
    return None


def _sweep(above: Path, prefix: str) -> None:
    """Remove what nobody uses any more."""
    for folder in above.glob(f"{prefix}*"):
        with contextlib.suppress(OSError):  # somebody else's, or just gone
            status = folder.lstat()
            if not stat.S_ISDIR(status.st_mode) or time.time() - status.st_mtime < _FRESH:
                continue
            mark = _lock(folder)
            if mark is not None:
                shutil.rmtree(folder, ignore_errors=True)
                os.close(mark)
