"""What was handed in as a set of files: one file, a folder, or a zip archive."""

from __future__ import annotations

import stat
from pathlib import Path

import msgspec

from autograder.errors import Unreadable
from autograder.messages import Message
from autograder.submission import archive
from autograder.submission.files import Entry, folder_entries, kind_of, read_file
from autograder.submission.naming import nfc, shown, suffix
from autograder.submission.text import foreign_format


class Container(msgspec.Struct, frozen=True):
    """The files handed in, not read yet, and what was repaired to get at them."""

    label: str
    entries: tuple[Entry, ...]
    notes: tuple[Message, ...]
    single: bool
    """Whether one file was handed in by itself: then it is the submission, whatever it is called."""


def open_container(path: Path) -> Container:
    """List the files of a hand-in.

    A folder without Python that holds one archive, as a learning platform leaves it, is that archive.

    Raises:
        Unreadable: ``path`` is missing, forbidden, a link or a device, or too large; see ``archive`` and ``files``.
    """
    label = shown(path.name or path.absolute().name or str(path))
    if stat.S_ISDIR(kind_of(path, label)):
        entries = folder_entries(path, label)
        archives = [entry for entry in entries if suffix(entry.name) == ".zip"]
        if len(archives) == 1 and not any(suffix(entry.name) in {".py", ".ipynb"} for entry in entries):
            inner = archives[0]
            return _unpack(inner.load(), shown(inner.name), label)
        return Container(label, tuple(entries), (), single=False)
    data = read_file(path, label)
    if data.startswith(archive.MAGIC) or suffix(path.name) == ".zip":
        return _unpack(data, label, label)
    return Container(label, (Entry(nfc(path.name), len(data), lambda: data),), (), single=True)


def _unpack(data: bytes, name: str, label: str) -> Container:
    if not data:
        raise Unreadable("submission.empty", name=name)
    if foreign := foreign_format(data):
        raise Unreadable("submission.wrong_format", name=name, format=foreign)
    entries, notes = archive.archive_entries(data, name)
    if suffix(name) != ".zip":
        notes.insert(0, Message("submission.note_is_zip", {"file": name}))
    return Container(label, tuple(entries), tuple(notes), single=False)
