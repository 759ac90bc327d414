"""Opens files and walks folders: regular files only, no links, sizes asked before bytes are read."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import msgspec

from autograder.errors import Unreadable
from autograder.submission.limits import MAX_FILE, MAX_FOLDER_DEPTH, MAX_FOLDER_ENTRIES, MAX_UNPACKED, MIB
from autograder.submission.naming import is_litter, nfc, shown

# A FIFO must not block, a link must not be followed; Windows must not translate line endings.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class Entry(msgspec.Struct, frozen=True):
    """A file of the hand-in that has not been read yet."""

    name: str
    """Relative, with slashes; checked to stay inside."""
    size: int
    load: Callable[[], bytes]


class Budget:
    """Counts the bytes read out of one container."""

    def __init__(self, name: str) -> None:
        self.name, self.left = name, MAX_UNPACKED

    def spend(self, count: int) -> None:
        """Raises:
        Unreadable: more was read than a hand-in may hold.
        """
        self.left -= count
        if self.left < 0:
            raise Unreadable("submission.too_much_inside", name=self.name, limit=MAX_UNPACKED // MIB)


@contextmanager
def refusals(name: str) -> Iterator[None]:
    """What the system says about ``name``, as one line for a person."""
    try:
        yield
    except FileNotFoundError as error:
        raise Unreadable("submission.not_found", name=name) from error
    except PermissionError as error:
        raise Unreadable("submission.no_permission", name=name) from error
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise Unreadable("submission.link", name=name) from error
        reason = errno.errorcode.get(error.errno or 0, type(error).__name__)
        raise Unreadable("submission.cannot_open", name=name, reason=reason) from error
    except ValueError as error:  # a NUL in the path
        raise Unreadable("submission.not_found", name=name) from error


def kind_of(path: Path, name: str) -> int:
    """The file type bits of ``path`` itself: a regular file's or a folder's.

    Raises:
        Unreadable: it is missing, a link, a device, a pipe, or may not be looked at.
    """
    with refusals(name):
        mode = os.lstat(path).st_mode
    _allow(mode, name)
    return stat.S_IFMT(mode)


def read_file(path: Path, name: str) -> bytes:
    """The bytes of a regular file of at most ``MAX_FILE``.

    Raises:
        Unreadable: anything else.
    """
    with refusals(name):
        kind_of(path, name)  # before opening: opening a device may already do something
        descriptor = os.open(path, _FLAGS)
        try:
            status = os.fstat(descriptor)
            _allow(status.st_mode, name)
            if not stat.S_ISREG(status.st_mode):
                raise Unreadable("submission.not_regular", name=name)
            if status.st_nlink > 1:  # in a shared drop box a hard link may show somebody else's file
                raise Unreadable("submission.hard_link", name=name)
            if status.st_size > MAX_FILE:
                raise Unreadable("submission.too_large", name=name, limit=MAX_FILE // MIB)
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                data = file.read(MAX_FILE + 1)  # it may be growing
        finally:
            os.close(descriptor)
    if len(data) > MAX_FILE:
        raise Unreadable("submission.too_large", name=name, limit=MAX_FILE // MIB)
    return data


def folder_entries(root: Path, name: str) -> list[Entry]:
    """The files below ``root``, without litter, in order of their names.

    Raises:
        Unreadable: it holds a link, a device or a pipe, is too deep, or holds too much.
    """
    budget, found, seen = Budget(name), list[Entry](), 0
    waiting: list[tuple[Path, str]] = [(root, "")]
    with refusals(name):
        while waiting:
            folder, prefix = waiting.pop()
            with os.scandir(folder) as children:
                for child in children:
                    relative = prefix + nfc(child.name)
                    if is_litter(child.name):
                        continue
                    seen += 1
                    if seen > MAX_FOLDER_ENTRIES or relative.count("/") > MAX_FOLDER_DEPTH:
                        raise Unreadable("submission.folder_too_big", name=name, limit=MAX_FOLDER_ENTRIES)
                    status = child.stat(follow_symlinks=False)
                    _allow(status.st_mode, shown(relative))
                    path = folder / child.name
                    if stat.S_ISDIR(status.st_mode):
                        waiting.append((path, relative + "/"))
                    else:
                        found.append(Entry(relative, status.st_size, partial(_load, path, relative, budget)))
    return sorted(found, key=lambda entry: entry.name)


def _load(path: Path, relative: str, budget: Budget) -> bytes:
    data = read_file(path, shown(relative))
    budget.spend(len(data))
    return data


def _allow(mode: int, name: str) -> None:
    if stat.S_ISLNK(mode):
        raise Unreadable("submission.link", name=name)
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise Unreadable("submission.not_regular", name=name)
