"""Where a rendered report goes: a file, whole or not at all, or standard output."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from autograder.cli.context import Context, one
from autograder.errors import UsageError


def destination(path: Path | None) -> Path | None:
    """``path``, once its folder exists; None is standard output.

    Raises:
        UsageError: nothing can be written there.
    """
    if path is None:
        return None
    with _explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise IsADirectoryError(0, "is a folder")
        if not os.access(path if path.exists() else path.parent, os.W_OK):
            raise PermissionError(0, "no permission")
    return path


def deliver(text: str, target: Path | None, context: Context) -> None:
    """Write ``text`` as UTF-8 to ``target`` or standard output.

    Raises:
        UsageError: it cannot be written.
    """
    if target is None:
        context.write_exactly(text)
        return
    with _explained(target):
        if target.exists() and not target.is_file():  # a pipe or a device: nothing to replace
            target.write_bytes(text.encode("utf-8"))
        else:
            _replace(target, text.encode("utf-8"))
    sys.stderr.write(context.text("cli.written", file=one(str(target))) + "\n")


def write_bytes(target: Path, data: bytes) -> None:
    """Put ``data`` in the place of ``target``.

    Raises:
        UsageError: it cannot be written.
    """
    with _explained(target):
        _replace(target, data)


def _replace(target: Path, content: bytes) -> None:
    """Never a half-written file under the name: another program may be waiting for it."""
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:60]}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(name, 0o666 & ~mask)  # mkstemp makes it private; a report is as readable as any new file
        os.replace(name, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UsageError("cli.cannot_write", file=one(str(path)), reason=one(reason)) from error
