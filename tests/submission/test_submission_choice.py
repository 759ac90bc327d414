"""Which of several files is the submission, which travel with it, and how names are shown."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from autograder.errors import Unreadable
from autograder.submission import naming, read

NAMES = ["to_coo", "to_csr"]
BOTH = "def to_coo(d):\n    return d\n\n\ndef to_csr(d):\n    return d\n"
ONE = "def to_coo(d):\n    return d\n"
STUB = BOTH.replace("return d", "raise NotImplementedError")
NONE = "x = 1\n"

CHOICES: list[tuple[str, dict[str, str], str]] = [
    ("the exact name wins", {"sparse.py": ONE, "better.py": BOTH}, "sparse.py"),
    ("the exact name wins in a folder", {"a/sparse.py": ONE, "better.py": BOTH}, "a/sparse.py"),
    ("a copy's name", {"sparse (2).py": ONE, "better.py": BOTH}, "sparse (2).py"),
    ("a copy in Korean", {"Sparse - 복사본.py": ONE, "better.py": BOTH}, "Sparse - 복사본.py"),
    ("a resubmission", {"sparse-1.py": ONE, "better.py": BOTH}, "sparse-1.py"),
    ("a double ending", {"sparse.py.txt": ONE, "utils.py": NONE}, "sparse.py.txt"),
    ("most definitions", {"a.py": BOTH, "b.py": ONE, "c.py": NONE}, "a.py"),
    (
        "a class at the margin counts",
        {"a.py": "class to_coo:\n    pass\n", "b.py": "if 1:\n    def to_coo(): 0\n"},
        "a.py",
    ),
    ("an assignment counts", {"a.py": "to_coo = 3\n", "b.py": "to_coo == 3\n"}, "a.py"),
    ("a prefix does not count", {"a.py": "def to_coo_fast(): 0\n", "b.py": ONE}, "b.py"),
    ("started beats the stub", {"a/sparse.py": STUB, "b/sparse.py": BOTH}, "b/sparse.py"),
    ("equal files are one", {"a/sparse.py": BOTH, "sparse.py": BOTH}, "sparse.py"),
    ("the only one", {"hw.py": NONE, "notes.txt": "hello there\n"}, "hw.py"),
    ("tests are not answers", {"test_visible.py": BOTH, "conftest.py": BOTH, "hw.py": NONE}, "hw.py"),
    ("an unreadable twin is passed over", {"a/sparse.py": "", "b/sparse.py": BOTH}, "b/sparse.py"),
]


def lay(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(("files", "chosen"), [row[1:] for row in CHOICES], ids=[row[0] for row in CHOICES])
def test_chosen(files: dict[str, str], chosen: str, tmp_path: Path) -> None:
    handin = read(lay(tmp_path, files), "sparse", NAMES)
    assert handin.cells == (files[chosen],)
    assert handin.filename == Path(chosen).name


@pytest.mark.parametrize(
    ("files", "candidates"),
    [
        ({"a.py": BOTH, "b.py": BOTH + "\n"}, "a.py, b.py"),
        ({"a/sparse.py": BOTH, "b/sparse.py": BOTH + "#"}, "a/sparse.py, b/sparse.py"),
        ({"a.py": NONE, "b.py": NONE + NONE}, "a.py, b.py"),
        ({f"{n}.py": ONE + "\n" * n for n in range(7)}, "0.py, 1.py, 2.py, 3.py, 4.py, …"),
    ],
)
def test_ambiguous(files: dict[str, str], candidates: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as caught:
        read(lay(tmp_path, files), "sparse", NAMES)
    assert caught.value.message.code == "submission.ambiguous"
    assert caught.value.message.params["candidates"] == candidates


def test_helpers_travel_within_their_caps(tmp_path: Path) -> None:
    lay(tmp_path, {"sparse.py": BOTH, "sub/more.py": NONE, "long.py": "#" * (256 * 1024), "a.csv": "1\n", "b.md": "#"})
    (tmp_path / "big.csv").write_bytes(b"1," * (1024 * 1024))
    (tmp_path / "junk.py").write_bytes(bytes(range(256)))
    (tmp_path / "module.so").write_bytes(b"\x7fELF")
    (tmp_path / "sparse").mkdir()
    (tmp_path / "sparse" / "__init__.py").write_bytes(b"")
    (tmp_path / os.fsdecode(b"bad\xff\n.csv")).write_bytes(b"1")
    handin = read(tmp_path, "sparse", NAMES)
    assert handin.files == {"a.csv": b"1\n", "sub/more.py": NONE.encode()}
    (note,) = handin.notes
    assert note.code == "submission.note_files_left_out"
    assert note.params["files"] == "bad??.csv, big.csv, junk.py, long.py, module.so"


def test_only_so_many_helpers(tmp_path: Path) -> None:
    handin = read(lay(tmp_path, {"sparse.py": BOTH, **{f"{n:03}.csv": "1" for n in range(60)}}), "sparse", NAMES)
    assert len(handin.files) == 50


def test_neighbours_of_a_single_file_are_not_its_helpers(tmp_path: Path) -> None:
    """In a flat export the neighbours are other students' work."""
    lay(tmp_path, {"sparse.py": BOTH, "utils.py": NONE})
    assert read(tmp_path / "sparse.py", "sparse", NAMES).files == {}


def test_the_current_folder_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path / "kim", {"sparse.py": BOTH})
    monkeypatch.chdir(tmp_path / "kim")
    assert read(Path("."), "sparse", NAMES).label == "kim"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("sparse.py", "sparse.py"),
        ("희소.py", "희소.py"),
        ("a\nb", "a?b"),
        ("\x1b]0;pwn\x07", "?]0;pwn?"),
        ("evil\u202eyp.exe", "evil?yp.exe"),
        ("\udcff\ud800", "??"),
        ("x" * 200, "x" * 79 + "…"),
        ("", ""),
    ],
)
def test_shown(name: str, shown: str) -> None:
    assert naming.shown(name) == shown


@pytest.mark.parametrize(
    ("name", "means"),
    [
        ("sparse.py", True),
        ("SPARSE.PY", True),
        ("sparse.ipynb.json", True),
        ("sparse_1.py", False),
        ("sparse(3).ipynb", True),
        ("sparse copy 2.ipynb", True),
        ("sparse.ko.ipynb", True),
        ("sparse_matrix.py", False),
        ("my sparse.py", False),
    ],
)
def test_means(name: str, means: bool) -> None:
    assert naming.means(name, "sparse") is means


def test_means_with_separators() -> None:
    assert naming.means("Three-Models.py", "three_models")
    assert naming.means("three models (1).ipynb", "three_models")
