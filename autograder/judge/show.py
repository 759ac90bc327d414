"""Values and calls as a learner would type them, shortened so that they fit on a screen."""

from __future__ import annotations

import reprlib
from typing import Any

import numpy as np

WIDTH = 400
_SMALL = 64
"""Arrays of up to this many entries are shown whole."""


class _Short(reprlib.Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxlevel, self.maxlist, self.maxtuple, self.maxdict, self.maxset = 5, 12, 12, 10, 12
        self.maxstring, self.maxother, self.maxlong = 160, 160, 60

    def repr_int(self, x: int, level: int) -> str:
        # Python refuses to write very long integers in decimal.
        return super().repr_int(x, level) if x.bit_length() < 4096 else f"{hex(x)[: self.maxlong]}..."

    def repr_ndarray(self, value: np.ndarray, level: int) -> str:
        return array(value)

    def repr1(self, x: Any, level: int) -> str:
        if isinstance(x, np.ndarray):
            return array(x)
        if isinstance(x, np.generic):
            return f"np.{type(x).__name__}({x})"
        return super().repr1(x, level)


_short = _Short()


def value(thing: Any) -> str:
    """A value in one or a few lines."""
    text = _short.repr(thing)
    return text if len(text) <= 2 * WIDTH else text[:WIDTH] + " … " + text[-WIDTH // 4 :]


def array(thing: np.ndarray) -> str:
    """An array as ``array([...], dtype)``; a large one by its corners and its shape."""
    with np.printoptions(threshold=_SMALL, edgeitems=3, linewidth=100, precision=8, suppress=False):
        text = repr(thing)
    if thing.size > _SMALL and "shape=" not in text:
        text += f"  # shape {thing.shape}, dtype {thing.dtype}"
    return text


def around(text: str, at: int, width: int = 60) -> str:
    """Part of a long string, cut around the place where it matters."""
    start, end = max(0, at - width // 2), at + width // 2
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")


def call(path: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> str:
    """A call as it would be typed."""
    parts = [value(argument) for argument in arguments] + [f"{name}={value(item)}" for name, item in keywords.items()]
    return f"{path}({', '.join(parts)})"


def kind(thing: Any) -> str:
    """What something is, in the words of Python: ``list of 3``, ``array of int64, shape (2, 3)``."""
    if isinstance(thing, np.ndarray):
        return f"array, dtype {thing.dtype}, shape {thing.shape}"
    if isinstance(thing, np.generic):
        return f"np.{type(thing).__name__}"
    if thing is None:
        return "None"
    name = getattr(thing, "_type_name", None) or type(thing).__name__
    return f"{name} ({len(thing)})" if isinstance(thing, list | tuple | dict | set) else str(name)
