"""What an export holds, from a folder or a zip archive, nothing read yet.

The archive is the platform's own and may be as large as a class; one odd entry in it is that student's
trouble and not the class's.  So it has limits of its own, and an entry's fault stays with the entry.
"""

from __future__ import annotations

import os
import re
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path, PurePosixPath

from autograder.batch.intake.model import Item
from autograder.errors import Unreadable, UsageError
from autograder.messages import Message
from autograder.submission import archive
from autograder.submission.files import read_file, refusals
from autograder.submission.limits import MAX_FILE, MIB
from autograder.submission.naming import is_litter, nfc, shown

_TIME = re.compile(r"(\+[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}):([0-9]{2}):([0-9]{2})")
"""The time in the folders of nbgrader's exchange: its colons are no drive's."""
MAX_ENTRIES = 200_000
"""Files of a class: 30,000 students with a handful each."""


LARGE = frozenset({"submission_metadata.yml"})
"""A platform's own files about the whole class.  A student's file of that name is copied as any other: not if it is large."""
LARGEST = 512 * MIB


@contextmanager
def listing(source: Path) -> Iterator[list[Item]]:
    """The files and folders of ``source``; they can be loaded within the context.

    Raises:
        UsageError: it is missing, may not be read, is neither a folder nor a zip archive, or holds far too much.
    """
    name = shown(source.name or str(source))
    try:
        folder = stat.S_ISDIR(os.stat(source).st_mode)
        if folder:
            yield _folder_items(source, name)
            return
        opened = zipfile.ZipFile(source)
    except FileNotFoundError as error:
        raise UsageError("batch.no_source", source=name) from error
    except OSError as error:
        raise UsageError("batch.cannot_read", source=name, reason=error.strerror or type(error).__name__) from error
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UsageError("batch.not_an_export", source=name) from error
    with opened:
        yield _archive_items(opened, name)


def _folder_items(root: Path, name: str) -> list[Item]:
    found: list[Item] = []
    waiting = [(root, "")]
    while waiting:
        folder, prefix = waiting.pop()
        try:
            with os.scandir(folder) as children:
                listed = sorted(children, key=lambda child: child.name)
        except OSError:
            if not prefix:
                raise
            problem = Message("submission.no_permission", {"name": shown(prefix)})
            found.append(Item(prefix + "?", 0, bytes, problem))
            continue
        for child in listed:
            item = _folder_item(child, prefix + nfc(child.name))
            found.append(item)
            if item.name.endswith("/") and not is_litter(child.name):
                waiting.append((folder / child.name, item.name))
            if len(found) > MAX_ENTRIES:
                raise UsageError("batch.too_many", source=name, limit=MAX_ENTRIES)
    return sorted(found, key=lambda item: item.name)


def _folder_item(child: os.DirEntry[str], relative: str) -> Item:
    label = shown(relative)
    try:
        with refusals(label):
            status = child.stat(follow_symlinks=False)
    except Unreadable as error:
        return Item(relative, 0, bytes, error.message)
    if stat.S_ISDIR(status.st_mode):
        return Item(relative + "/", 0, bytes)
    problem = None
    if stat.S_ISLNK(status.st_mode):
        problem = Message("submission.link", {"name": label})
    load = _read_large if child.name in LARGE else read_file
    return Item(relative, status.st_size, partial(load, Path(child.path), label), problem)


def _read_large(path: Path, label: str) -> bytes:
    """Raises: Unreadable: it cannot be read, or is larger than even a platform's file may be."""
    with refusals(label):
        if not stat.S_ISREG(os.lstat(path).st_mode):
            raise Unreadable("submission.not_regular", name=label)
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise Unreadable("submission.too_large", name=label, limit=LARGEST // MIB)
    return data


def _archive_items(opened: zipfile.ZipFile, name: str) -> list[Item]:
    infos = opened.infolist()
    if len(infos) > MAX_ENTRIES:
        raise UsageError("batch.too_many", source=name, limit=MAX_ENTRIES)
    found = []
    for info in infos:
        entry = nfc(archive._real_name(info))
        code = archive._objection(_TIME.sub(r"\1-\2-\3", entry), info)
        if code == "submission.zip_nested":  # a student's own archive; the submission room opens it
            code = None if info.compress_type in archive._METHODS else "submission.zip_method"
        problem = Message(code, {"name": name, "entry": shown(entry)}) if code else None
        found.append(Item(entry, info.file_size, partial(_load, opened, info, name, shown(entry)), problem))
    return sorted(found, key=lambda item: item.name)


def _load(opened: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, entry: str) -> bytes:
    """Raises: Unreadable: the entry is damaged, or larger than it says or may be."""
    limit = LARGEST if PurePosixPath(info.filename).name in LARGE else MAX_FILE
    try:
        with opened.open(info) as stream:
            data = stream.read(limit + 1)
    except archive._BROKEN as error:
        raise Unreadable("submission.zip_broken", name=name, entry=entry) from error
    if len(data) > limit:
        raise Unreadable("submission.too_large", name=entry, limit=limit // MIB)
    return data
