"""File names: how they are shown, which are litter, and which mean the assignment's module."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

SHOWN = 80  # one line of a terminal

_LITTER = frozenset({"__MACOSX", "__pycache__", "Thumbs.db", "desktop.ini", "venv", "node_modules"})
_NOT_THEIRS = re.compile(r"(test_.*|.*_test|conftest)\.py")
# what browsers, Windows, macOS and an LMS add to the name of a second copy
_COPY = re.compile(r"[ _]*(\(\d+\)|-?[ ]?(copy|복사본|사본)([ ]?\(?\d+\)?)?|-\d+)$", re.IGNORECASE)
_EDITION = re.compile(r"\.(ko|en)$")
_SUFFIX = re.compile(r"\.(py|pyw|ipynb|txt|text|json|zip)$", re.IGNORECASE)


def nfc(name: str) -> str:
    """One spelling of a name: macOS stores Hangul in pieces."""
    return unicodedata.normalize("NFC", name)


def shown(name: str) -> str:
    """``name`` as it may be printed anywhere: one line, nothing invisible or reordering, not long."""
    clean = "".join("?" if unicodedata.category(char).startswith("C") else char for char in nfc(name[: 4 * SHOWN]))
    return clean if len(clean) <= SHOWN else clean[: SHOWN - 1] + "…"


def is_litter(name: str) -> bool:
    """Whether a path holds a part that systems and editors leave behind (``__MACOSX``, ``.git``, ``._x``)."""
    return any(part in _LITTER or part.startswith(".") for part in name.split("/"))


def is_not_theirs(name: str) -> bool:
    """Whether a file is one of the tests that came with the assignment."""
    return _NOT_THEIRS.fullmatch(PurePosixPath(name).name) is not None


def suffix(name: str) -> str:
    """The last suffix in lower case, with its dot."""
    return PurePosixPath(name).suffix.lower()


def is_exact(name: str, module: str) -> bool:
    """Whether a file is called as the released file or one of its notebooks (``sparse.ko.ipynb``)."""
    file = PurePosixPath(nfc(name)).name
    return file in {f"{module}{edition}{ending}" for edition in ("", ".ko", ".en") for ending in (".py", ".ipynb")}


def means(name: str, module: str) -> bool:
    """Whether a file's name is the module's but for copies, case, separators and suffixes."""
    stem = PurePosixPath(nfc(name)).name
    while _SUFFIX.search(stem):
        stem = _SUFFIX.sub("", stem)
    stem = _EDITION.sub("", _COPY.sub("", stem))
    return re.sub(r"[-\s]+", "_", stem.strip()).casefold() == module.casefold()
