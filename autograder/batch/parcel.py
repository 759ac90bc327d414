"""What travels to a machine that shares no folder with this one: an assignment, and a hand-in."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

from autograder.assignment import Assignment, Course
from autograder.assignment.course import DATA, PUBLIC, SECRET
from autograder.assignment.model import CARD
from autograder.errors import GraderFault, Unreadable
from autograder.submission.files import folder_entries, kind_of, read_file
from autograder.submission.limits import MAX_FILE, MAX_HELPER
from autograder.submission.naming import shown, suffix

_MEANT, _PERHAPS = frozenset({".py", ".ipynb"}), frozenset({"", ".txt", ".text", ".json", ".pyw", ".zip"})


class File(msgspec.Struct, frozen=True, array_like=True):
    """A file of a hand-in."""

    name: bytes
    """Relative, as the system spells it; empty where the hand-in is a single file."""
    size: int
    data: bytes | None
    """None for one that is not looked into, only listed."""


class Parcel(msgspec.Struct, frozen=True, array_like=True):
    """A hand-in on its way, and what is asked about it."""

    name: bytes
    folder: bool
    files: tuple[File, ...]
    student: str | None
    questions: tuple[str, ...]


def wrap(path: Path, student: str | None, questions: tuple[str, ...]) -> Parcel:
    """Read what was handed in: a file or a folder, as much of it as reading it there will ask for.

    Raises:
        Unreadable: it cannot be read, as :func:`autograder.submission.read` would say.
    """
    label, name = shown(path.name), os.fsencode(path.name)
    if not stat.S_ISDIR(kind_of(path, label)):
        data = read_file(path, label)
        return Parcel(name, False, (File(b"", len(data), data),), student, questions)
    files = []
    # What may be the submission comes first: the bytes of a hand-in are bounded, and its data may be more than that.
    for entry in sorted(folder_entries(path, label), key=lambda entry: (_rank(entry.name), entry.name)):
        content = None
        if entry.size <= (MAX_HELPER if _rank(entry.name) == 2 else MAX_FILE):
            try:
                content = entry.load()
            except Unreadable:  # nobody asked for it yet
                content = None
        files.append(File(os.fsencode(entry.name), entry.size, content))
    return Parcel(name, True, tuple(files), student, questions)


def _rank(name: str) -> int:
    return 0 if suffix(name) in _MEANT else 1 if suffix(name) in _PERHAPS else 2


def unwrap(parcel: Parcel, folder: Path) -> Path:
    """Write a hand-in below ``folder``; reading it gives what it gives where it came from."""
    top = folder / _inside(parcel.name)
    for file in parcel.files:
        path = top / _inside(file.name) if parcel.folder else top
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "wb") as stream:
            stream.write(file.data or b"")
            stream.truncate(file.size if file.data is None else len(file.data))
    if parcel.folder:
        top.mkdir(exist_ok=True)
    return top


def _inside(name: bytes) -> str:
    parts = os.fsdecode(name).split("/")
    if any(part in ("", ".", "..") for part in parts):
        raise GraderFault("judge.fault", type="Parcel", text=repr(name))
    return os.path.join(*parts)


def bundle(course: Course, assignment: Assignment) -> bytes:
    """Everything that grading ``assignment`` reads of ``course``, as a zip archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, file in _needed(course, assignment):
            archive.writestr(name, file.read_bytes())
    return buffer.getvalue()


def _needed(course: Course, assignment: Assignment) -> Iterator[tuple[str, Path]]:
    for room, folder in ((SECRET, assignment.secret), (PUBLIC, assignment.public)):
        for file in sorted(folder.rglob("*") if folder is not None else ()):
            relative = file.relative_to(folder or file)
            if file.is_file() and "__pycache__" not in relative.parts:
                yield f"{room}/{assignment.name}/{relative.as_posix()}", file
    for name in assignment.card.data:
        yield f"{DATA}/{name}", course.data / name
    for other in course.assignments.values():  # to recognise what was handed in for the wrong one
        if other.name != assignment.name:
            yield f"{PUBLIC}/{other.name}/{CARD}", (other.secret or other.public) / CARD


def unbundle(data: bytes, root: Path) -> Course:
    """Write a bundle into ``root``, where only its owner can read the secret part."""
    (root / SECRET).mkdir(mode=0o700)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        archive.extractall(root)
    root.chmod(0o711)  # root's confined workers are other users, and read the data, whatever the umask
    for path in (root / DATA, *(root / DATA).rglob("*")):
        if path.exists():
            path.chmod(0o755 if path.is_dir() else 0o644)
    return Course(root)


__all__ = ["File", "Parcel", "bundle", "unbundle", "unwrap", "wrap"]
