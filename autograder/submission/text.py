"""Bytes to source text: encodings, byte order marks, line endings.  Strict: what is unsure is refused."""

from __future__ import annotations

import codecs
import re

from autograder.errors import Unreadable
from autograder.messages import Message

_MARKS = (  # the longer ones first: UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_COOKIE = re.compile(r"^([ \t\f]*#.*?coding[:=][ \t]*)([-\w.]+)", re.ASCII)  # PEP 263's own expression
_COOKIE_LINES = 2
_COOKIE_REACH = 1024
# Only encodings people write programs in: others in Python's list unpack, evaluate or take quadratic time.
_ALLOWED = frozenset({"utf-8", "ascii", "cp949", "euc_kr", "johab", "iso8859-1", "iso8859-15", "cp1252"})
_JUNK = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_FORMATS = (
    (b"%PDF", "PDF"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7z"),
    (b"\x1f\x8b", "gzip/tar"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ", "xz"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89HDF", "HDF5"),
    (b"\xd0\xcf\x11\xe0", "Word/HWP"),
    (b"HWP Document", "HWP"),
    (b"{\\rtf", "RTF"),
)
_HTML = re.compile(rb"\s*<(!doctype html|html)", re.IGNORECASE)


def foreign_format(data: bytes) -> str | None:
    """The common name of a format that holds no Python source, where the first bytes tell."""
    for magic, name in _FORMATS:
        if data.startswith(magic):
            return name
    return "HTML" if _HTML.match(data[:_COOKIE_REACH].removeprefix(codecs.BOM_UTF8)) else None


def decode(data: bytes, name: str) -> tuple[str, list[Message]]:
    """The text of a file, its lines ending in ``\\n``, and what was repaired on the way.

    Tried in order: a byte order mark, a PEP 263 line, UTF-8, UTF-16 without a mark, cp949 (which
    contains euc-kr).  A PEP 263 line that names another encoding is made to say utf-8.

    Raises:
        Unreadable: it is not text, or its encoding cannot be told for certain.
    """
    text, encoding = _marked(data, name) or _declared(data, name) or _guessed(data, name)
    if "\0" in text:
        raise Unreadable("submission.binary", name=name)
    notes = []
    if encoding == "utf-8" and data.startswith(codecs.BOM_UTF8):
        notes.append(Message("submission.note_bom", {"file": name}))
    elif encoding not in {"utf-8", "ascii"}:
        notes.append(Message("submission.note_encoding", {"file": name, "encoding": encoding}))
    plain = one_newline(text)
    if plain != text:
        notes.append(Message("submission.note_newlines", {"file": name}))
    return _neutral_cookie(plain), notes


def one_newline(text: str) -> str:
    """Every line ending as ``\\n``, which is what Python makes of them too."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _marked(data: bytes, name: str) -> tuple[str, str] | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise Unreadable("submission.encoding", name=name) from error
    return None


def _declared(data: bytes, name: str) -> tuple[str, str] | None:
    head = one_newline(data[:_COOKIE_REACH].decode("latin-1")).split("\n")[:_COOKIE_LINES]
    for line in head:
        if match := _COOKIE.match(line):
            encoding = _canonical(match.group(2))
            if encoding is None:
                raise Unreadable("submission.unknown_encoding", name=name, encoding=match.group(2)[:40])
            try:
                return data.decode(encoding), encoding
            except UnicodeDecodeError:
                return None  # editors copy the line from file to file; the bytes decide
        if line.strip() and not line.lstrip().startswith("#"):
            return None
    return None


def _canonical(encoding: str) -> str | None:
    try:
        found = codecs.lookup(encoding.removesuffix("-sig")).name
    except (LookupError, ValueError):
        return None
    return found if found in _ALLOWED else None


def _guessed(data: bytes, name: str) -> tuple[str, str]:
    if b"\0" not in data:
        for encoding in ("utf-8", "cp949"):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if encoding == "utf-8" or not _JUNK.search(text):
                return text, encoding
        junk = len(_JUNK.findall(data.decode("latin-1")))
        raise Unreadable("submission.binary" if 20 * junk > len(data) else "submission.encoding", name=name)
    # Latin letters in UTF-16 have a NUL in every second byte, nearly always on the same side.
    low, high = data[0::2].count(0), data[1::2].count(0)
    if len(data) % 2 == 0 and max(low, high) > 8 * min(low, high) and 4 * (low + high) > len(data):
        encoding = "utf-16-be" if low > high else "utf-16-le"
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            pass
    raise Unreadable("submission.binary", name=name)


def _neutral_cookie(text: str) -> str:
    """The text with a PEP 263 line that says utf-8: from here on, that is what it is."""
    lines = text.split("\n", _COOKIE_LINES)
    for place, line in enumerate(lines[:_COOKIE_LINES]):
        if match := _COOKIE.match(line):
            if _canonical(match.group(2)) not in {"utf-8", "ascii"}:
                lines[place] = f"{match.group(1)}utf-8{line[match.end() :]}"
            break
    return "\n".join(lines)
