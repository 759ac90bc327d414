"""Archives: what is unpacked, what is refused by name, and that nothing is ever written."""

from __future__ import annotations

import io
import struct
import unicodedata
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.errors import Unreadable
from autograder.submission import Handin, files, read

CODE = b"def to_coo(dense):\n    return dense\n"
MIB = 1024 * 1024


def packed(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return file.getvalue()


def with_info(name: str, attributes: int, data: bytes = b"/etc/passwd") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("sparse.py", CODE)
        info = zipfile.ZipInfo(name)
        info.external_attr = attributes << 16
        archive.writestr(info, data)
    return file.getvalue()


def named(name: str) -> bytes:
    """An archive whose entry has exactly these bytes as its name: ``zipfile`` would tidy some."""
    stand_in = "x" * len(name.encode())
    return packed({"sparse.py": CODE, stand_in: CODE}).replace(stand_in.encode(), name.encode())


def twice() -> bytes:
    file = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(file, "w") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("sparse.py", CODE)
        archive.writestr("sparse.py", b"x = 1")
    return file.getvalue()


def flagged(bit: int) -> bytes:
    data = bytearray(packed({"sparse.py": CODE}))
    for magic, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(magic) + offset
        struct.pack_into("<H", data, place, bit)
    return bytes(data)


def understated() -> bytes:
    """40 MiB of zeros whose headers say 10 bytes."""
    data = bytearray(packed({"sparse.py": bytes(40 * MIB)}))
    for magic, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", data, data.find(magic) + offset, 10)
    return bytes(data)


def damaged() -> bytes:
    data = bytearray(packed({"sparse.py": CODE * 50}))
    data[60] ^= 0xFF
    return bytes(data)


REFUSED: dict[str, tuple[Callable[[], bytes], str, str | None]] = {
    "parent": (lambda: named("../sparse.py"), "zip_entry_name", "../sparse.py"),
    "parent inside": (lambda: named("a/../../x.py"), "zip_entry_name", "a/../../x.py"),
    "parent in litter": (lambda: named("__MACOSX/../../x"), "zip_entry_name", "__MACOSX/../../x"),
    "absolute": (lambda: named("/etc/cron.d/x"), "zip_entry_name", "/etc/cron.d/x"),
    "backslash": (lambda: named("..\\..\\x.py"), "zip_entry_name", "..\\..\\x.py"),
    "drive": (lambda: named("C:x.py"), "zip_entry_name", "C:x.py"),
    "NUL": (lambda: named("sparse.py\0.txt"), "zip_entry_name", "sparse.py?.txt"),
    "newline": (lambda: named("a\nb.py"), "zip_entry_name", "a?b.py"),
    "dot": (lambda: named("."), "zip_entry_name", "."),
    "empty part": (lambda: named("a//b.py"), "zip_entry_name", "a//b.py"),
    "long": (lambda: named("x" * 256), "zip_entry_name", "x" * 79 + "…"),
    "symbolic link": (lambda: with_info("link", 0o120777), "zip_link", "link"),
    "device": (lambda: with_info("zero", 0o020666), "zip_link", "zero"),
    "pipe": (lambda: with_info("pipe", 0o010666), "zip_link", "pipe"),
    "encrypted": (lambda: flagged(0x1), "zip_encrypted", "sparse.py"),
    "nested": (lambda: packed({"sparse.py": CODE, "more.zip": packed({"a": b""})}), "zip_nested", "more.zip"),
    "twice": (twice, "zip_repeated", "sparse.py"),
    "file and folder": (lambda: packed({"a": b"", "a/b.py": CODE}), "zip_repeated", "a/b.py"),
    "lzma": (lambda: packed({"sparse.py": CODE}, zipfile.ZIP_LZMA), "zip_method", "sparse.py"),
    "bzip2": (lambda: packed({"sparse.py": CODE}, zipfile.ZIP_BZIP2), "zip_method", "sparse.py"),
    "bomb": (lambda: packed({"sparse.py": bytes(100 * MIB)}), "too_much_inside", None),
    "bomb in parts": (lambda: packed({f"{n}.py": bytes(10 * MIB) for n in range(8)}), "too_much_inside", None),
    "large module": (lambda: packed({"sparse.py": bytes(40 * MIB)}), "too_large", None),
    "sizes that lie": (understated, "zip_broken", "sparse.py"),
    "damaged": (damaged, "zip_broken", "sparse.py"),
    "201 entries": (lambda: packed({f"{n}.py": b"" for n in range(201)}), "zip_too_many", None),
    "100,000 entries": (lambda: packed({f"{n}": b"" for n in range(100_000)}, 0), "zip_too_many", None),
    "no entries": (lambda: packed({}), "no_python", None),
    "no Python": (lambda: packed({"a.png": b"\x89PNG", "b.txt": b"hello there"}), "no_python", None),
    "empty module": (lambda: packed({"sparse.py": b""}), "empty", None),
    "no index": (lambda: packed({"sparse.py": CODE})[:-22], "not_a_zip", None),
}


@pytest.mark.parametrize("situation", REFUSED)
def test_refused(situation: str, tmp_path: Path) -> None:
    make, code, entry = REFUSED[situation]
    file = tmp_path / "handin" / "work.zip"
    file.parent.mkdir()
    file.write_bytes(make())
    with pytest.raises(Unreadable) as caught:
        read(file, "sparse", ["to_coo"])
    assert caught.value.message.code == f"submission.{code}"
    assert caught.value.message.params.get("entry") == entry
    assert [found.name for found in tmp_path.rglob("*")] == ["handin", "work.zip"], "something was written"


def test_bytes_are_counted_as_they_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "work.zip").write_bytes(packed({"sparse.py": CODE}))
    monkeypatch.setattr(files, "MAX_UNPACKED", len(CODE) - 1)
    with pytest.raises(Unreadable) as caught:
        read(tmp_path / "work.zip", "sparse", ["to_coo"])
    assert caught.value.message.code == "submission.too_much_inside"


def test_a_huge_index_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "work.zip").write_bytes(packed({f"{n}": b"" for n in range(6000)}, zipfile.ZIP_STORED))
    monkeypatch.setattr(zipfile, "ZipFile", lambda _: pytest.fail("read"))
    with pytest.raises(Unreadable) as caught:
        read(tmp_path / "work.zip", "sparse", ["to_coo"])
    assert caught.value.message.code == "submission.zip_too_many"


def accept(tmp_path: Path, data: bytes, name: str = "work.zip") -> Handin:
    (tmp_path / name).write_bytes(data)
    return read(tmp_path / name, "sparse", ["to_coo"])


def codes(handin: Handin) -> list[str]:
    return [note.code.removeprefix("submission.") for note in handin.notes]


def test_module_with_helpers_and_litter(tmp_path: Path) -> None:
    litter = {
        "__MACOSX/._sparse.py": b"\0\1",
        ".DS_Store": b"\0",
        ".ipynb_checkpoints/sparse.py": b"x",
        "._sparse.py": b"",
    }
    handin = accept(tmp_path, packed({**litter, "sparse.py": CODE, "utils.py": b"A = 1\n", "data/t.csv": b"1,2\n"}))
    assert handin.cells == (CODE.decode(),)
    assert handin.files == {"utils.py": b"A = 1\n", "data/t.csv": b"1,2\n"}
    assert (handin.label, handin.filename, codes(handin)) == ("work.zip", "sparse.py", [])


def test_archive_with_another_ending(tmp_path: Path) -> None:
    assert codes(accept(tmp_path, packed({"sparse.py": CODE}), "sparse.py")) == ["note_is_zip"]


@pytest.mark.parametrize("encoding", ["cp949", "utf-8"])
def test_korean_names_without_the_flag(encoding: str, tmp_path: Path) -> None:
    name = "홍길동/희소행렬.py"
    raw = name.encode(encoding)
    data = packed({"x" * len(raw): CODE}).replace(b"x" * len(raw), raw)
    handin = accept(tmp_path, data)
    assert handin.filename == "희소행렬.py"
    assert codes(handin) == ["note_zip_names", "note_nested", "note_renamed"]


def test_korean_names_with_the_flag_in_pieces(tmp_path: Path) -> None:
    handin = accept(tmp_path, packed({unicodedata.normalize("NFD", "답안.py"): CODE}))
    assert (handin.filename, codes(handin)) == ("답안.py", ["note_renamed"])


def test_folder_that_holds_one_archive(tmp_path: Path) -> None:
    """As Moodle leaves it: a folder a student, the archive inside."""
    folder = tmp_path / "홍길동_1234_assignsubmission_file"
    folder.mkdir()
    (folder / "work.zip").write_bytes(packed({"sparse.py": CODE}))
    handin = read(folder, "sparse", ["to_coo"])
    assert (handin.label, handin.filename) == ("홍길동_1234_assignsubmission_file", "sparse.py")


def test_the_same_content_has_the_same_digest(tmp_path: Path) -> None:
    zipped = accept(tmp_path, packed({"deep/folder/sparse.py": CODE.replace(b"\n", b"\r\n")}))
    (tmp_path / "answer.py").write_bytes(b"\xef\xbb\xbf" + CODE)
    plain = read(tmp_path / "answer.py", "sparse", ["to_coo"])
    (tmp_path / "other.py").write_bytes(CODE + b"\n")
    other = read(tmp_path / "other.py", "sparse", ["to_coo"])
    helped = accept(tmp_path, packed({"sparse.py": CODE, "utils.py": b"A = 1\n"}))
    assert zipped.digest == plain.digest
    assert len({plain.digest, other.digest, helped.digest}) == 3
