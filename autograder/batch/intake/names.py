"""Names for files that are made from names of people: nothing of a student's choosing is ever a path."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Mapping

_LONGEST = 48
"""Characters; at most four bytes each, and file systems allow 255."""
_RESERVED = frozenset({"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)})


def safe_names(labels: Mapping[str, str]) -> dict[str, str]:
    """A file name for each key: the letters and digits, of any script, of its label, ``-`` and ``_``.

    Where that would be ambiguous (also on systems that ignore case), reserved, empty or cut off, some
    digits of the key's hash follow, so that a key has the same name in every run on the same class.
    """
    plain = {key: _plain(label) for key, label in labels.items()}
    count = Counter(_folded(name) for name in plain.values())
    return {key: _told_apart(key, name, count[_folded(name)]) for key, name in plain.items()}


def _plain(key: str) -> str:
    kept = (char if char.isalnum() or char in "-_" else "_" for char in unicodedata.normalize("NFC", key))
    return "".join(kept).strip("_-")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()[:_LONGEST]


def _told_apart(key: str, name: str, alike: int) -> str:
    if name and alike == 1 and len(name) <= _LONGEST and _folded(name) not in _RESERVED:
        return name
    return f"{name[:_LONGEST]}-{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}".lstrip("-")
