"""A hand-in, read: bounded, repaired where that is certain, never executed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

import msgspec

from autograder.errors import Unreadable
from autograder.messages import Message
from autograder.submission.choose import Choice, choice_notes, choose, listed
from autograder.submission.container import Container, open_container
from autograder.submission.content import Kind
from autograder.submission.files import Entry
from autograder.submission.indent import mend_tabs
from autograder.submission.limits import MAX_HELPER, MAX_HELPERS, MAX_HELPERS_BYTES, MAX_SOURCE
from autograder.submission.naming import is_not_theirs, shown, suffix
from autograder.submission.text import decode

_DATA = frozenset({".csv", ".tsv", ".txt", ".json", ".npy", ".npz", ".png", ".jpg", ".jpeg", ".bmp"})
# Parts of the released assignment and write-ups: nobody misses them in a worker.
_NOT_MISSED = frozenset({".ipynb", ".md", ".toml", ".pdf", ".html", ".docx", ".hwp", ".hwpx", ".zip"})


class Handin(msgspec.Struct, frozen=True):
    """What was handed in."""

    label: str
    """What it was called, fit to be shown anywhere."""
    kind: Kind
    cells: tuple[str, ...]
    """Sources of the code cells; a module is one cell."""
    filename: str
    """The chosen file's own name, fit to be shown anywhere."""
    files: dict[str, bytes]
    """Helper modules and small data files beside it, by relative path; modules are UTF-8."""
    notes: tuple[Message, ...]
    """What was repaired, chosen or left out."""
    digest: str
    """SHA-256 of kind, cells and files: equal digests mean equal grades."""


def read(path: Path, name: str, public_names: Sequence[str]) -> Handin:
    """Read a module, a notebook, a folder or a zip archive that was handed in for a module called ``name``.

    Args:
        path: what was handed in.
        name: the assignment's module, such as ``sparse``.
        public_names: what the module must define; used to choose among several files.

    Raises:
        Unreadable: it cannot be read; the message says why and what to do.
    """
    container = open_container(path)
    choice = choose(container, name, public_names)
    files, left_out = _helpers(container, choice, name)
    notes = [*container.notes, *choice_notes(choice, name), *choice.content.notes]
    if left_out:
        notes.append(Message("submission.note_files_left_out", {"files": listed(left_out)}))
    return Handin(
        label=container.label,
        kind=choice.content.kind,
        cells=choice.content.cells,
        filename=shown(PurePosixPath(choice.entry.name).name),
        files=files,
        notes=tuple(notes),
        digest=_digest(choice.content.kind, choice.content.cells, files),
    )


def _helpers(container: Container, choice: Choice, module: str) -> tuple[dict[str, bytes], list[str]]:
    """The files beside the chosen one that travel with it, and the names of those that were wanted and cannot."""
    home = choice.entry.name.rpartition("/")[0]
    prefix = f"{home}/" if home else ""
    files: dict[str, bytes] = {}
    left_out: list[str] = []
    source_left = MAX_SOURCE - sum(len(cell.encode()) for cell in choice.content.cells)
    bytes_left = MAX_HELPERS_BYTES
    for entry in container.entries:
        name = entry.name.removeprefix(prefix)
        if entry is choice.entry or not entry.name.startswith(prefix) or _is_unwanted(name, module):
            continue
        data = _helper(entry, bytes_left, source_left) if len(files) < MAX_HELPERS else None
        if data is None:
            left_out.append(name)
            continue
        files[name] = data
        bytes_left -= len(data)
        if suffix(name) == ".py":
            source_left -= len(data)
    return files, left_out


def _is_unwanted(name: str, module: str) -> bool:
    # a second file of the module's own name would be imported in its place
    return is_not_theirs(name) or suffix(name) in _NOT_MISSED or name in {f"{module}.py", f"{module}/__init__.py"}


def _helper(entry: Entry, bytes_left: int, source_left: int) -> bytes | None:
    """One helper's bytes, a module's repaired; None if it is of no kind that travels, or too much."""
    is_module = suffix(entry.name) == ".py"
    if not is_module and suffix(entry.name) not in _DATA:
        return None
    if any(shown(part) != part for part in entry.name.split("/")):
        return None  # a name that cannot be printed is not one a program opens
    limit = min(MAX_HELPER, bytes_left)
    if entry.size > limit:
        return None
    try:
        data = entry.load()
        if is_module:
            data = mend_tabs(decode(data, shown(entry.name))[0])[0].encode()
            limit = min(limit, source_left)
    except Unreadable:
        return None  # the caller names it in a note
    return data if len(data) <= limit else None


def _digest(kind: Kind, cells: Sequence[str], files: dict[str, bytes]) -> str:
    parts = [kind.encode(), *(cell.encode() for cell in cells), b"files"]
    for name in sorted(files):
        parts += [name.encode(), files[name]]
    digest = hashlib.sha256()
    for part in parts:
        digest.update(b"%d:" % len(part))  # lengths keep ("ab", "c") apart from ("a", "bc")
        digest.update(part)
    return digest.hexdigest()
