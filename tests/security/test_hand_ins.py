"""F: files that are no honest hand-in are refused in one sentence, at once, and nothing of them is left or run."""

from __future__ import annotations

import io
import json
import os
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.errors import Unreadable

RIGHT = b"def f(x):\n    return x + x\n"


def packed(*entries: tuple[str, bytes, int]) -> bytes:
    """An archive; each entry has a name, content and Unix mode."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data, mode in entries:
            info = zipfile.ZipInfo(name)
            info.external_attr, info.compress_type = mode << 16, zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return file.getvalue()


def book(cells: Any) -> bytes:
    """A notebook's file."""
    return json.dumps({"nbformat": 4, "cells": cells}).encode()


CONTENT: dict[str, tuple[str, bytes]] = {
    "F1 traversal": ("a.zip", packed(("tiny.py", RIGHT, 0o644), ("../../evil.py", RIGHT, 0o644))),
    "F1 absolute": ("a.zip", packed(("/tmp/evil.py", RIGHT, 0o644))),
    "F1 backslashes": ("a.zip", packed(("..\\..\\evil.py", RIGHT, 0o644))),
    "F2 link": ("a.zip", packed(("tiny.py", b"/etc/passwd", 0o120777))),
    "F3 bomb": ("a.zip", packed(("tiny.py", RIGHT, 0o644), ("bomb.py", bytes(300 << 20), 0o644))),
    "F3 entries": ("a.zip", packed(*((f"n{n}.py", b"", 0o644) for n in range(20000)))),
    "F4 device": ("a.zip", packed(("tiny.py", RIGHT, 0o020666), ("fifo", b"", 0o010666))),
    "F4 tar": ("a.tar", b"tiny.py" + bytes(250) + b"ustar" + bytes(800)),
    "F6 nesting": ("a.ipynb", b"[" * 10**6),
    "F6 no cells": ("a.ipynb", b'{"cells": 5}'),
    "F6 cells of numbers": ("a.ipynb", book([{"cell_type": "code", "source": 7}])),
    "F6 a number of a million digits": ("a.ipynb", b'{"cells": [' + b"9" * 10**6 + b"]}"),
    "F8 long list": ("tiny.py", b"x=[" + b"1," * 5_000_000 + b"]"),
    "F8 brackets": ("tiny.py", b"x = " + b"(" * 100_000),
    "F8 signs": ("tiny.py", b"def f(x): return " + b"-" * 100_000 + b"x"),
    "F8 lambdas": ("tiny.py", b"f = " + b"lambda: " * 20_000 + b"0"),
    "F8 a zero byte": ("tiny.py", b"def f(x):\n    return x\0 + x\n"),
    "F10 empty": ("tiny.py", b""),
}


def made(kind: str, folder: Path) -> Path:
    """The file on disk."""
    place = folder / (CONTENT[kind][0] if kind in CONTENT else "tiny.py")
    if kind in CONTENT:
        place.write_bytes(CONTENT[kind][1])
    elif kind == "F10 pipe":
        os.mkfifo(place)
    elif kind == "F10 endless":
        place.symlink_to("/dev/zero")
    elif kind == "F2 symbolic link":
        place.symlink_to(folder.parent.parent / "solutions" / "tiny" / "source.py")
    else:
        place.touch()
        os.truncate(place, 1 << 40)
    return place


KINDS = [*CONTENT, "F10 pipe", "F10 endless", "F10 a terabyte of nothing", "F2 symbolic link"]


@pytest.mark.parametrize("place", ["namespaces", "landlock", "process"])
def test_what_is_no_honest_hand_in_is_refused(arena: Callable[..., Any], place: str) -> None:
    ground, before, graded = arena(place), arena(place).around(), {}
    for number, kind in enumerate(KINDS):
        folder = ground.course.root / "handed-in" / f"odd-{number}"
        folder.mkdir()
        start = time.monotonic()
        try:
            report = ground.grade(made(kind, folder))
            graded[kind] = report.score
            assert "canary" not in repr(report)
        except Unreadable as refusal:
            assert len(refusal.text("en")) < 600
        assert time.monotonic() - start < 30, kind
    assert {kind for kind, score in graded.items() if score} == set(), graded
    assert not ground.after_check(before, "odd")
