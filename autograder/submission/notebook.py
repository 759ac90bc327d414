"""Takes the code cells out of a notebook's JSON: bounded, and blind to outputs and metadata.

Decoding is typed, so that what is not asked for is checked for being JSON and never built.
Versions 3 (worksheets, ``input``) and 4 of the format are read.
"""

from __future__ import annotations

import re

import msgspec
from msgspec import Raw

from autograder.errors import Unreadable
from autograder.submission.limits import KIB, MAX_CELLS, MAX_ODD_JSON, MAX_SOURCE

_ABSENT = Raw(b"null")
_SPACE = b" \t\r\n"
# The most a character takes in JSON: one line a character, escaped, with the indentation nbformat writes.
_ESCAPING = 16
_LONE = re.compile(rb"\\(?:u[dD][89abAB]..(\\u[dD][c-fC-F]..)?|u[dD][89a-fA-F]..|.)", re.DOTALL)


class _Cell(msgspec.Struct, gc=False):
    cell_type: str
    source: Raw = _ABSENT
    input: Raw = _ABSENT  # version 3


class _Sheet(msgspec.Struct):
    cells: Raw


class _Notebook(msgspec.Struct):
    nbformat: int = 4
    cells: Raw = _ABSENT
    worksheets: Raw = _ABSENT  # version 3


class _Large(msgspec.Struct):
    """The keys, at any level, whose values may be large."""

    cells: Raw = _ABSENT
    worksheets: Raw = _ABSENT
    metadata: Raw = _ABSENT
    outputs: Raw = _ABSENT
    source: Raw = _ABSENT
    input: Raw = _ABSENT


_notebook = msgspec.json.Decoder(_Notebook)
_sheets = msgspec.json.Decoder(list[_Sheet])
_cells = msgspec.json.Decoder(list[_Cell])
_raws = msgspec.json.Decoder(list[Raw])
_large = msgspec.json.Decoder(_Large)
_object = msgspec.json.Decoder(dict[str, Raw])
_source = msgspec.json.Decoder(str | list[str])


def code_cells(data: bytes, name: str) -> tuple[list[str], bool]:
    """The sources of the code cells in order, and whether broken characters were replaced.

    Args:
        data: the notebook as UTF-8, without a byte order mark.
        name: what to call it in a message.

    Raises:
        Unreadable: it is no notebook of version 3 or 4, nests too deep, repeats a key, has too
            many cells or too much source, or no code at all.
    """
    try:
        try:
            return _read(data, name), False
        except (msgspec.DecodeError, UnicodeDecodeError):
            # JavaScript cuts text between the two halves of an emoji; JSON then holds half a character
            mended = _LONE.sub(lambda match: match[0] if _whole(match) else b"\\ufffd", data)
            if mended == data:
                raise
            return _read(mended, name), True
    except RecursionError as error:
        raise Unreadable("submission.notebook_nested", name=name) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Unreadable("submission.notebook_broken", name=name, reason=str(error)[:120]) from error


def looks_like_notebook(data: bytes) -> bool:
    """Whether text that is called something else may be a notebook."""
    return data.lstrip(_SPACE).startswith(b"{") and b'"cell_type"' in data


def _whole(match: re.Match[bytes]) -> bool:
    return match[1] is not None or match[0][1:2] != b"u" or match[0][2:3] not in b"dD"


def _read(data: bytes, name: str) -> list[str]:
    book = _notebook.decode(data)
    if book.nbformat not in {3, 4}:
        raise Unreadable("submission.notebook_version", name=name, version=book.nbformat)
    _refuse_repeats(data, name)
    lists = [book.cells]
    if book.nbformat == 3:
        lists = [sheet.cells for sheet in _sheets.decode(book.worksheets)]
    sources = [source for cells in lists for source in _code(cells, name)]
    if len(sources) > MAX_CELLS:
        raise Unreadable("submission.too_many_cells", name=name, limit=MAX_CELLS)
    if sum(len(bytes(source)) for source in sources) > _ESCAPING * MAX_SOURCE:
        raise Unreadable("submission.too_much_source", name=name, limit=MAX_SOURCE // KIB)
    found = ["".join(_source.decode(source)) for source in sources]
    if not any(cell.strip() for cell in found):
        raise Unreadable("submission.no_code", name=name)
    return found


def _code(cells: Raw, name: str) -> list[Raw]:
    decoded = _cells.decode(cells)
    if len(decoded) > MAX_CELLS:
        raise Unreadable("submission.too_many_cells", name=name, limit=MAX_CELLS)
    for raw in _raws.decode(cells):
        _refuse_repeats(bytes(raw), name)
    code = [cell for cell in decoded if cell.cell_type == "code"]
    return [cell.input if cell.source == _ABSENT else cell.source for cell in code]


def _refuse_repeats(data: bytes, name: str) -> None:
    """Raises:
    Unreadable: the object has a key twice, so that two readers may see two notebooks.

    Decoders keep the last of two equal keys; then what they kept is shorter than what they read.
    """
    size = _dense(data)
    large = msgspec.structs.astuple(_large.decode(data))
    # an object of a million small keys would be built in the next step; no notebook has one
    if size - sum(_dense(bytes(value)) for value in large) <= MAX_ODD_JSON:
        kept = _object.decode(data)
        inside = sum(_dense(msgspec.json.encode(key)) + _dense(bytes(value)) for key, value in kept.items())
        if size == inside + max(2, 2 * len(kept) + 1):  # braces, colons, commas
            return
    raise Unreadable("submission.notebook_repeated_key", name=name)


def _dense(data: bytes) -> int:
    return len(data.translate(None, _SPACE))
