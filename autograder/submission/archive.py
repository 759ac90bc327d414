"""Looks into a zip archive.  Nothing is written to disk, and nothing odd is mended: it is refused by name."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from functools import partial

from autograder.errors import Unreadable
from autograder.messages import Message
from autograder.submission.files import Budget, Entry
from autograder.submission.limits import MAX_ARCHIVE_ENTRIES, MAX_ARCHIVE_HEADERS, MAX_FILE, MAX_UNPACKED, MIB
from autograder.submission.naming import is_litter, nfc, shown, suffix

MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
_CENTRAL_HEADER = b"PK\x01\x02"
_UTF8_FLAG, _ENCRYPTED_FLAG = 0x800, 0x1
_ARCHIVES = frozenset({".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".egz", ".alz"})
# Others (LZMA, BZIP2) let a few bytes claim gigabytes of working memory.
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BLOCK = 64 * 1024
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, IndexError)


def archive_entries(data: bytes, name: str) -> tuple[list[Entry], list[Message]]:
    """The files of a zip archive, without litter, in order of their names; and what was repaired.

    Raises:
        Unreadable: it is no zip, is broken, locked or a bomb, or an entry is a link, a device, another
            archive, repeated, or named in a way that could leave the folder it is unpacked in.
    """
    if data.count(_CENTRAL_HEADER) > MAX_ARCHIVE_HEADERS:
        raise Unreadable("submission.zip_too_many", name=name, limit=MAX_ARCHIVE_ENTRIES)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise Unreadable("submission.not_a_zip", name=name) from error
    infos = archive.infolist()
    if len(infos) > MAX_ARCHIVE_ENTRIES:
        raise Unreadable("submission.zip_too_many", name=name, limit=MAX_ARCHIVE_ENTRIES)
    if sum(info.file_size for info in infos) > MAX_UNPACKED:
        raise Unreadable("submission.too_much_inside", name=name, limit=MAX_UNPACKED // MIB)
    notes: list[Message] = []
    named = [(_real_name(info), info) for info in infos]
    if any(real != info.orig_filename for real, info in named):
        notes.append(Message("submission.note_zip_names", {"file": name}))
    named = [(nfc(real), info) for real, info in named]
    _check_all(named, name)
    budget = Budget(name)
    found = [
        Entry(entry, info.file_size, partial(_load, archive, info, entry, budget))
        for entry, info in named
        if not entry.endswith("/") and not is_litter(entry)
    ]
    return sorted(found, key=lambda entry: entry.name), notes


def _real_name(info: zipfile.ZipInfo) -> str:
    """The name as its author saw it: without the UTF-8 flag ``zipfile`` reads cp437, Korean Windows wrote cp949."""
    if info.flag_bits & _UTF8_FLAG or info.orig_filename.isascii():
        return info.orig_filename
    raw = info.orig_filename.encode("cp437")
    for encoding in ("utf-8", "cp949"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.orig_filename


def _check_all(named: list[tuple[str, zipfile.ZipInfo]], name: str) -> None:
    seen: set[str] = set()
    for entry, info in named:
        code = _objection(entry, info)
        if entry.rstrip("/") in seen:
            code = "submission.zip_repeated"
        if code:
            raise Unreadable(code, name=name, entry=shown(entry))
        seen.add(entry.rstrip("/"))
    files = {entry for entry, _ in named if not entry.endswith("/")}
    for entry, _ in named:
        parts = entry.rstrip("/").split("/")
        if any("/".join(parts[:length]) in files for length in range(1, len(parts))):
            raise Unreadable("submission.zip_repeated", name=name, entry=shown(entry))


def _objection(entry: str, info: zipfile.ZipInfo) -> str | None:
    """The code of what is wrong with one entry."""
    parts = entry.removesuffix("/").split("/")
    odd_part = any(part in {"", ".", ".."} or len(part) > 255 for part in parts)
    odd_char = any(char in "\\:" or char < " " or char == "\x7f" for char in entry)
    if odd_part or odd_char:
        return "submission.zip_entry_name"
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        return "submission.zip_link"
    if info.flag_bits & _ENCRYPTED_FLAG:
        return "submission.zip_encrypted"
    if suffix(entry) in _ARCHIVES and not is_litter(entry):
        return "submission.zip_nested"
    if info.compress_type not in _METHODS:
        return "submission.zip_method"
    return None


def _load(archive: zipfile.ZipFile, info: zipfile.ZipInfo, entry: str, budget: Budget) -> bytes:
    blocks: list[bytes] = []
    size = 0
    try:
        with archive.open(info) as stream:
            while block := stream.read(_BLOCK):
                size += len(block)
                budget.spend(len(block))
                if size > MAX_FILE:
                    raise Unreadable("submission.too_large", name=shown(entry), limit=MAX_FILE // MIB)
                blocks.append(block)
    except _BROKEN as error:
        raise Unreadable("submission.zip_broken", name=budget.name, entry=shown(entry)) from error
    return b"".join(blocks)
