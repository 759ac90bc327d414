"""Mutated notebooks, archives and sources: refused or read, never an accident.  The same examples every time."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.errors import Unreadable
from autograder.messages import Message, render
from autograder.submission import read
from autograder.submission.extract import extract

GOLDEN = Path(__file__).parent / "golden"
SEEDS = sorted(
    file.read_bytes() for file in GOLDEN.glob("**/*") if file.suffix in {".py", ".ipynb"} and file.stat().st_size < 6000
)
NAMES = ["to_coo", "to_csr"]
SMALL = settings(
    max_examples=150,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
CUTS = st.tuples(st.integers(0, 6000), st.integers(0, 40), st.binary(max_size=8))
TOKENS = [
    "\n",
    "    ",
    "\t",
    "def f():",
    "return x",
    "x = ",
    "!ls",
    "%%time\n",
    "'",
    '"""',
    "(",
    ")",
    "\\",
    "#",
    "if x:",
]
TOKENS += [
    "class A:",
    "A",
    "@A\n",
    "lambda: x",
    ";",
    "?",
    "get_ipython()",
    "await x",
    "import os",
    "from a import *",
    "1",
]
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.sampled_from(["code", "x = 1"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["cells", "cell_type", "source", "input", "nbformat", "worksheets"]), inner)
    ),
    max_leaves=25,
)


def mutated(data: bytes, cuts: list[tuple[int, int, bytes]]) -> bytes:
    for place, length, patch in cuts:
        place %= len(data) + 1
        data = data[:place] + patch + data[place + length :]
    return data


def survives(folder: Path, name: str, data: bytes) -> None:
    """Both stages end in their own way; every sentence can be shown."""
    file = folder / name
    file.write_bytes(data)
    try:
        handin = read(file, "sparse", NAMES)
    except Unreadable as error:
        assert error.text("ko") and error.text("en")
        return
    made = extract(handin.kind, list(handin.cells), NAMES)
    assert len(made["lines"]) == made["source"].count("\n")
    notes = [Message(code, params) for code, params in made["notes"] + ([made["error"]] if made["error"] else [])]
    for note in [*handin.notes, *notes]:
        render(note, "ko").encode("utf-8")
    if made["error"] is None:
        compile(made["source"], "<made>", "exec")
        for cell, line in made["lines"]:
            assert 1 <= line <= handin.cells[max(cell - 1, 0)].count("\n") + 1


@SMALL
@given(
    seed=st.sampled_from(SEEDS), cuts=st.lists(CUTS, min_size=1, max_size=4), name=st.sampled_from(["a.py", "a.ipynb"])
)
def test_mutated_files(seed: bytes, cuts: list[tuple[int, int, bytes]], name: str, tmp_path: Path) -> None:
    survives(tmp_path, name, mutated(seed, cuts))


@SMALL
@given(junk=JUNK)
def test_json_of_any_shape(junk: object, tmp_path: Path) -> None:
    survives(tmp_path, "a.ipynb", json.dumps(junk).encode())


@SMALL
@given(cells=st.lists(st.lists(st.sampled_from(TOKENS), max_size=12).map("".join), min_size=1, max_size=4))
def test_cells_of_loose_tokens(cells: list[str], tmp_path: Path) -> None:
    book = {"nbformat": 4, "cells": [{"cell_type": "code", "source": cell} for cell in cells]}
    survives(tmp_path, "a.ipynb", json.dumps(book).encode())
    survives(tmp_path, "a.py", "\n".join(cells).encode())


@SMALL
@given(seed=st.sampled_from(SEEDS), cuts=st.lists(CUTS, max_size=4), second=st.text(max_size=8))
def test_mutated_archives(seed: bytes, cuts: list[tuple[int, int, bytes]], second: str, tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("sparse.py", seed)
        archive.writestr(second.encode("utf-8", "replace").decode() + ".py", b"x = 1\n")
    survives(tmp_path, "a.zip", mutated(file.getvalue(), cuts))


@SMALL
@given(data=st.binary(max_size=200) | st.text(max_size=100).map(lambda text: text.encode("utf-16", "replace")))
def test_any_bytes(data: bytes, tmp_path: Path) -> None:
    for name in ("a.py", "a.ipynb", "a.zip", "a"):
        survives(tmp_path, name, data)
