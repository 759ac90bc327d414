"""Copies one hand-in out of the export into a folder of its own."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from pathlib import Path

import msgspec

from autograder.batch.intake.model import Item, Owner
from autograder.errors import Unreadable, UsageError
from autograder.messages import Message
from autograder.submission.limits import MAX_FILE, MAX_FOLDER_ENTRIES, MAX_UNPACKED
from autograder.submission.naming import is_litter, shown

_BAD_NAME, _NONE = "submission.zip_entry_name", Message("")
_NAMES_FAULT = frozenset(
    {errno.ENAMETOOLONG, errno.EEXIST, errno.EISDIR, errno.ENOTDIR, errno.EINVAL, errno.ENOENT, errno.EILSEQ}
)
"""Errors that come of what a student called the files, not of this machine."""


class Staged(msgspec.Struct, frozen=True):
    """One hand-in, copied."""

    path: Path
    problem: Message | None
    beside: tuple[str, ...]
    earlier: tuple[str, ...] = ()


def stage(files: Sequence[tuple[Owner, Item]], folder: Path, *, name: str) -> Staged:
    """Copy a hand-in's files into ``folder``, which is made.

    A file handed in by itself is the path to grade, else the folder is.  What is refused is the student's
    trouble (``problem``) and stops nobody else.

    Raises:
        UsageError: this machine cannot hold the copy.
    """
    ours = [(owner, item) for owner, item in files if not owner.used and not item.name.endswith("/")]
    wanted, earlier = _latest([(owner, item) for owner, item in ours if _counts(owner.file, item)])
    answers = [(owner.file, item) for owner, item in wanted if owner.graded]
    others = [(owner.file, item) for owner, item in wanted if not owner.graded]
    chosen = answers or others
    beside = tuple(shown(item.name) for _, item in others) if answers else ()
    folder.mkdir(parents=True)
    # A text typed into a form has lost its indentation and gained curly quotes: a zero for that would be no grade.
    typed = ", ".join(shown(item.name) for _, item in others[:3])
    problem = Message("batch.text_only", {"files": typed}) if others and not answers else None
    try:
        _copy(chosen, folder, name)
    except Unreadable as error:
        problem = error.message
    except OSError as error:
        reason = errno.errorcode.get(error.errno or 0, type(error).__name__)
        if error.errno not in _NAMES_FAULT:
            raise UsageError("batch.cannot_copy", folder=str(folder), reason=reason) from error
        problem = Message("submission.cannot_open", {"name": name, "reason": reason})
    single = len(chosen) == 1 and problem is None and "/" not in chosen[0][0]
    return Staged(folder / chosen[0][0] if single else folder, problem, beside, earlier)


def _latest(files: list[tuple[Owner, Item]]) -> tuple[list[tuple[Owner, Item]], tuple[str, ...]]:
    """The files, of several versions of one only the last; and the names of the others."""
    last: dict[str, int] = {}
    for owner, _ in files:
        last[owner.stands_for] = max(last.get(owner.stands_for, 0), owner.version)
    old = [(owner, item) for owner, item in files if owner.stands_for and owner.version < last[owner.stands_for]]
    kept = [(owner, item) for owner, item in files if not owner.stands_for or owner.version == last[owner.stands_for]]
    return kept, tuple(shown(item.name) for _, item in old)


def _copy(files: list[tuple[str, Item]], folder: Path, name: str) -> None:
    """The smallest first: code is small, so it is there whatever large data travels with it."""
    room = MAX_UNPACKED
    seen: set[str] = set()
    for file, item in sorted(files, key=lambda pair: (pair[1].size, pair[0]))[: MAX_FOLDER_ENTRIES + 1]:
        if item.problem is not None:
            raise Unreadable(item.problem.code, **item.problem.params)
        if not _is_plain(file):
            raise Unreadable(_BAD_NAME, name=name, entry=shown(file))
        if file in seen:
            raise Unreadable("submission.zip_repeated", name=name, entry=shown(file))
        seen.add(file)
        target = folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        with open(target, "xb") as copy:
            if item.size > MAX_FILE or item.size > room:
                # Too large to be read: an empty stretch of that size is refused, or left out, all the same.
                copy.truncate(MAX_FILE + 1)
                continue
            data = item.load()
            room -= len(data)
            copy.write(data)


def _counts(file: str, item: Item) -> bool:
    """Whether a file is more than litter; a name that tries to leave its folder is never mere litter."""
    return not is_litter(file) or not _is_plain(file) or (item.problem or _NONE).code == _BAD_NAME


def _is_plain(file: str) -> bool:
    """Whether the name stays in its folder (what is left of a flat one, its prefix cut off, is a name anew) and is text."""
    try:
        file.encode("utf-8")  # a file system's bytes that are no text cannot be told to a judge
    except UnicodeEncodeError:
        return False
    return not any(part in {"", ".", ".."} for part in file.split("/"))
