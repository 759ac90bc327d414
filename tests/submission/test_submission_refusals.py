"""What cannot be read is refused in one line that names its own reason; nothing hangs or eats memory."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from autograder.errors import Unreadable
from autograder.submission import read

MIB = 1024 * 1024
NAMES = ["to_coo"]
CODE = b"def to_coo(dense):\n    return dense\n"


def notebook(*sources: object, **more: object) -> bytes:
    cells = [{"cell_type": "code", "metadata": {}, "outputs": [], "source": source} for source in sources]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5, **more}).encode()


def refusal(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read(path, "sparse", NAMES)
    for language in ("en", "ko"):
        assert "\n" not in caught.value.text(language)
    return caught.value.message.code.removeprefix("submission.")


def million_cells() -> bytes:
    return b'{"cells":[' + b'{"cell_type":"xx"},' * 1_700_000 + b'{"cell_type":"xx"}]}'


def nesting(depth: int) -> bytes:
    return b'{"nbformat": 4, "cells": [{"cell_type": "code", "source": "x=1", "outputs": ' + b"[" * depth + b"}"


FILES: dict[str, tuple[str, bytes | Callable[[], bytes], str]] = {
    "empty module": ("sparse.py", b"", "empty"),
    "blank module": ("sparse.py", b" \n\t\n", "empty"),
    "only a byte order mark": ("sparse.py", b"\xef\xbb\xbf\n", "empty"),
    "empty notebook file": ("sparse.ipynb", b"", "empty"),
    "empty archive file": ("sparse.zip", b"", "empty"),
    "binary junk": ("sparse.py", bytes(range(256)) * 40, "binary"),
    "binary junk without NUL": ("sparse.py", bytes(range(1, 256)) * 40, "binary"),
    "NULs on both sides": ("sparse.py", b"a\0\0b" * 50, "binary"),
    "NUL in a module": ("sparse.py", CODE + b"\0", "binary"),
    "neither UTF-8 nor cp949": ("sparse.py", "x = 'caf\xe9'\n".encode("latin-1"), "encoding"),
    "broken UTF-16": ("sparse.py", b"\xff\xfex\x00\x00\xd8", "encoding"),
    "encoding that unpacks": ("sparse.py", b"# coding: unicode_escape\nx = 1\n", "unknown_encoding"),
    "encoding that is no encoding": ("sparse.py", b"# coding: zip\nx = 1\n", "unknown_encoding"),
    "encoding nobody has": ("sparse.py", b"#!/usr/bin/python\n# vim: set fileencoding=foo :\n", "unknown_encoding"),
    "50 MB module": ("sparse.py", lambda: b"x = 1\n" * (50 * MIB // 6), "too_large"),
    "50 MB notebook": ("sparse.ipynb", lambda: notebook("x" * 50 * MIB), "too_large"),
    "10 MB one-line literal": ("sparse.py", lambda: b"x=[" + b"1," * (5 * MIB) + b"]", "too_much_source"),
    "10 MB literal in a notebook": (
        "sparse.ipynb",
        lambda: notebook("x=[" + "1," * (5 * MIB) + "]"),
        "too_much_source",
    ),
    "300 KiB module": ("sparse.py", b"x = 1\n" * (300 * 1024 // 6), "too_much_source"),
    "300 KiB in small cells": ("sparse.ipynb", notebook(*["x = 1\n" * 512] * 100), "too_much_source"),
    "too many cells": ("sparse.ipynb", notebook(*["x"] * 2001), "too_many_cells"),
    "a million cells": ("sparse.ipynb", million_cells, "too_many_cells"),
    "notebook without cells": ("sparse.ipynb", notebook(), "no_code"),
    "notebook with blank cells": ("sparse.ipynb", notebook("", [" \n"]), "no_code"),
    "notebook of text": (
        "sparse.ipynb",
        b'{"nbformat": 4, "cells": [{"cell_type": "markdown", "source": ["# x"]}]}',
        "no_code",
    ),
    "notebook cut off": ("sparse.ipynb", notebook("x = 1")[:-20], "notebook_broken"),
    "notebook of another shape": ("sparse.ipynb", b'{"cells": 5}', "notebook_broken"),
    "notebook that is a list": ("sparse.ipynb", b"[" * 1000 + b"]" * 1000, "notebook_broken"),
    "notebook without its cells": ("sparse.ipynb", b'{"nbformat": 4, "metadata": {}}', "notebook_broken"),
    "old notebook without its sheets": ("sparse.ipynb", b'{"nbformat": 3, "cells": []}', "notebook_broken"),
    "source that is a number": ("sparse.ipynb", notebook(7), "notebook_broken"),
    "source that holds a number": ("sparse.ipynb", notebook(["x", 7]), "notebook_broken"),
    "source that is NaN": ("sparse.ipynb", notebook(float("nan")), "notebook_broken"),
    "NaN in metadata": ("sparse.ipynb", notebook("x = 1", metadata={"a": float("nan")}), "notebook_broken"),
    "no source": ("sparse.ipynb", b'{"nbformat": 4, "cells": [{"cell_type": "code"}]}', "notebook_broken"),
    "cell without a type": ("sparse.ipynb", b'{"nbformat": 4, "cells": [{"source": "x"}]}', "notebook_broken"),
    "version 99": ("sparse.ipynb", notebook("x = 1", nbformat=99), "notebook_version"),
    "version true": ("sparse.ipynb", notebook("x = 1", nbformat=True), "notebook_broken"),
    "version of 100,000 digits": (
        "sparse.ipynb",
        b'{"nbformat": ' + b"9" * 100_000 + b', "cells": []}',
        "notebook_broken",
    ),
    "deep nesting in outputs": ("sparse.ipynb", lambda: nesting(10**6), "notebook_nested"),
    "cells twice": ("sparse.ipynb", b'{"cells": [], ' + notebook("x = 1")[1:], "notebook_repeated_key"),
    "source twice": (
        "sparse.ipynb",
        notebook("x = 1").replace(b'"source"', b'"source": "y = 2", "source"'),
        "notebook_repeated_key",
    ),
    "source twice in disguise": (
        "sparse.ipynb",
        notebook("x = 1").replace(b'"source"', b'"sourc\\u0065": "y = 2", "source"'),
        "notebook_repeated_key",
    ),
    "a million odd keys": (
        "sparse.ipynb",
        lambda: b"{" + b",".join(b'"%d":0' % i for i in range(10**6)) + b"," + notebook("x = 1")[1:],
        "notebook_repeated_key",
    ),
    "NUL in a cell": ("sparse.ipynb", notebook("x = '\0'"), "binary"),
    "web page": ("sparse.html", b"<!DOCTYPE html>\n<html></html>", "wrong_format"),
    "web page called notebook": ("sparse.ipynb", b"\xef\xbb\xbf\n<html></html>", "wrong_format"),
    "PDF": ("sparse.pdf", b"%PDF-1.7\n", "wrong_format"),
    "RAR called zip": ("sparse.zip", b"Rar!\x1a\x07\x01\x00", "wrong_format"),
    "tar.gz": ("sparse.tar.gz", b"\x1f\x8b\x08\x00", "wrong_format"),
    "text called zip": ("sparse.zip", CODE, "not_a_zip"),
    "zip cut off": ("sparse.zip", b"PK\x03\x04" + bytes(100), "not_a_zip"),
}


@pytest.mark.parametrize("situation", FILES)
def test_file(situation: str, tmp_path: Path) -> None:
    name, data, code = FILES[situation]
    (tmp_path / name).write_bytes(data if isinstance(data, bytes) else data())
    assert refusal(tmp_path / name) == code


def missing(folder: Path) -> Path:
    return folder / "nothing.py"


def nul_in_path(folder: Path) -> Path:
    return folder / "a\0b.py"


def long_name(folder: Path) -> Path:
    return folder / ("x" * 5000)


def below_a_file(folder: Path) -> Path:
    (folder / "sparse.py").write_bytes(CODE)
    return folder / "sparse.py" / "sparse.py"


def fifo(folder: Path) -> Path:
    os.mkfifo(folder / "sparse.py")
    return folder / "sparse.py"


def fifo_in_folder(folder: Path) -> Path:
    return fifo(folder).parent


def link(folder: Path) -> Path:
    (folder / "real.py").write_bytes(CODE)
    (folder / "sparse.py").symlink_to(folder / "real.py")
    return folder / "sparse.py"


def link_to_zero(folder: Path) -> Path:
    (folder / "sparse.py").symlink_to("/dev/zero")
    return folder / "sparse.py"


def link_to_folder(folder: Path) -> Path:
    (folder / "work").symlink_to(folder)
    return folder / "work"


def dangling_link(folder: Path) -> Path:
    (folder / "sparse.py").symlink_to(folder / "gone")
    return folder / "sparse.py"


def link_in_folder(folder: Path) -> Path:
    return link(folder).parent


def hard_link(folder: Path) -> Path:
    (folder / "real.py").write_bytes(CODE)
    os.link(folder / "real.py", folder / "sparse.py")
    return folder / "sparse.py"


def device(folder: Path) -> Path:
    return Path("/dev/zero")


def terabyte(folder: Path) -> Path:
    with open(folder / "sparse.py", "wb") as file:
        file.truncate(1 << 40)
    return folder / "sparse.py"


def terabyte_in_folder(folder: Path) -> Path:
    return terabyte(folder).parent


def empty_folder(folder: Path) -> Path:
    return folder


def folder_without_python(folder: Path) -> Path:
    (folder / "notes.txt").write_text("메모", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    return folder


def folder_with_litter_only(folder: Path) -> Path:
    for name in (".ipynb_checkpoints/sparse-checkpoint.ipynb", "__MACOSX/sparse.py", "._sparse.py", "test_visible.py"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(CODE)
    return folder


def folder_of_thousands(folder: Path) -> Path:
    for number in range(2001):
        (folder / f"{number}.txt").touch()
    return folder


def deep_folder(folder: Path) -> Path:
    inner = folder.joinpath(*["a"] * 20)
    inner.mkdir(parents=True)
    (inner / "sparse.py").write_bytes(CODE)
    return folder


PLACES: list[tuple[Callable[[Path], Path], str]] = [
    (missing, "not_found"),
    (nul_in_path, "not_found"),
    (long_name, "cannot_open"),
    (below_a_file, "cannot_open"),
    (fifo, "not_regular"),
    (fifo_in_folder, "not_regular"),
    (link, "link"),
    (link_to_zero, "link"),
    (link_to_folder, "link"),
    (dangling_link, "link"),
    (link_in_folder, "link"),
    (hard_link, "hard_link"),
    (device, "not_regular"),
    (terabyte, "too_large"),
    (terabyte_in_folder, "too_large"),
    (empty_folder, "no_python"),
    (folder_without_python, "no_python"),
    (folder_with_litter_only, "no_python"),
    (folder_of_thousands, "folder_too_big"),
    (deep_folder, "folder_too_big"),
]


@pytest.mark.parametrize(("make", "code"), PLACES, ids=[make.__name__ for make, _ in PLACES])
def test_place(make: Callable[[Path], Path], code: str, tmp_path: Path) -> None:
    assert refusal(make(tmp_path)) == code


@contextlib.contextmanager
def ordinary_user() -> Iterator[None]:
    """Root may read everything, so it steps down for a moment."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("forbidden", ["file", "folder"])
def test_permission_denied(forbidden: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "work").mkdir()
        (folder / "work" / "sparse.py").write_bytes(CODE)
        target = folder / "work" / "sparse.py" if forbidden == "file" else folder / "work"
        target.chmod(0)
        try:
            with ordinary_user():
                assert refusal(target) == "no_permission"
        finally:
            target.chmod(0o755)


@pytest.mark.timeout(30)
@pytest.mark.parametrize(("make", "code"), [(fifo, "not_regular"), (link_to_zero, "link")])
def test_a_file_that_is_swapped_after_the_first_look(
    make: Callable[[Path], Path], code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = tmp_path / "honest.py"
    honest.write_bytes(CODE)
    first_look = os.lstat(honest)
    path = make(tmp_path)
    monkeypatch.setattr(os, "lstat", lambda _: first_look)
    assert refusal(path) == code


def test_a_device_is_not_even_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("opened"))
    assert refusal(Path("/dev/zero")) == "not_regular"


def test_a_file_that_grows_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sparse.py").write_bytes(b"x" * (33 * MIB))
    honest = os.fstat

    def small(descriptor: int) -> os.stat_result:
        status = list(honest(descriptor))
        status[6] = 10
        return os.stat_result(status)

    monkeypatch.setattr(os, "fstat", small)
    assert refusal(tmp_path / "sparse.py") == "too_large"


HUNGRY: dict[str, Callable[[], bytes]] = {
    "cells": million_cells,
    "source": lambda: b'{"cells":[{"cell_type":"code","source":[' + b'"a",' * 8_000_000 + b'"a"]}]}',
    "keys": lambda: b"{" + b",".join(b'"%x":0' % i for i in range(2_500_000)) + b',"cells":[]}',
    "outputs": lambda: b'{"cells":[{"cell_type":"code","source":"x=1","outputs":[' + b"[]," * 10_000_000 + b"[]]}]}",
    "korean": lambda: b"{ # cp949\n" + "가".encode("cp949") * (15 * MIB),
    "escapes": lambda: b'{"cells":[{"cell_type":"code","source":"' + b"\\ud800" * (5 * MIB) + b'"}]}',
}
ADDRESS_SPACE = 600 * MIB
READ_WITHIN_LIMIT = """
import pathlib, resource, sys
from autograder.errors import Unreadable
from autograder.submission import read
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[2]), int(sys.argv[2])))
try:
    read(pathlib.Path(sys.argv[1]), "sparse", ["to_coo"])
except Unreadable as error:
    print(error.message.code)
else:
    print("read")
"""


@pytest.mark.parametrize("shape", HUNGRY)
def test_memory_stays_small(shape: str, tmp_path: Path) -> None:
    file = tmp_path / "sparse.ipynb"
    file.write_bytes(HUNGRY[shape]())
    command = [sys.executable, "-c", READ_WITHIN_LIMIT, str(file), str(ADDRESS_SPACE)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == "read" or run.stdout.startswith("submission.")
