"""Who handed in what: every layout, every odd name, and nobody lost."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.batch.intake import moodle, plain, take_in
from autograder.batch.intake.model import Handin, Intake
from autograder.batch.intake.names import safe_names
from autograder.errors import UsageError

Files = dict[str, bytes | str]
Export = Callable[[Files], Path]
Write = Callable[[Path, Files], Path]
Zipped = Callable[[Files], bytes]


def content(handin: Handin) -> dict[str, bytes]:
    if handin.path.is_file():
        return {handin.path.name: handin.path.read_bytes()}
    files = (path for path in handin.path.rglob("*") if path.is_file())
    return {path.relative_to(handin.path).as_posix(): path.read_bytes() for path in files}


def taken(intake: Intake) -> dict[str, dict[str, bytes]]:
    return {handin.student: content(handin) for handin in intake.handins}


@pytest.mark.parametrize(
    ("name", "key", "file", "graded"),
    [
        ("김하늘_4100117_assignsubmission_file/sparse.py", "김하늘_4100117", "sparse.py", True),
        ("김하늘_4100117_assignsubmission_file_/sparse.py", "김하늘_4100117", "sparse.py", True),
        ("김하늘_4100117_assignsubmission_file_sparse.py", "김하늘_4100117", "sparse.py", True),
        ("Liam O'Connor_7_assignsubmission_file_/hw/a b.py", "Liam O'Connor_7", "hw/a b.py", True),
        ("Group A-Kim Na_7_assignsubmission_file_x.py", "Group A-Kim Na_7", "x.py", True),
        ("Kim_7_assignsubmission_onlinetext_/onlinetext.html", "Kim_7", "onlinetext.html", False),
        ("Kim_7_assignsubmission_onlinetext/onlinetext.html", "Kim_7", "onlinetext.html", False),
        ("Participant_4100117_assignsubmission_file_/sparse.py", "Participant_4100117", "sparse.py", True),
        ("Kim_7_assignsubmission_file_Lee_8_assignsubmission_file_x.py", "Kim_7", "Lee_8_assignsubmission_file_x.py", True),
        ("Kim_7_assignsubmission_file_/", "Kim_7", "", True),
        ("Kim_7_assignsubmission_file_a\nb.py", "Kim_7", "a\nb.py", True),
    ],
)  # fmt: skip
def test_moodle_names(name: str, key: str, file: str, graded: bool) -> None:
    owner = moodle.owner(name)
    assert owner is not None
    assert (owner.key, owner.file, owner.graded) == (key, file, graded)
    assert owner.participant == key.rsplit("_", 1)[1]


@pytest.mark.parametrize(
    "name",
    ["sparse.py", "Kim_assignsubmission_file_/x.py", "Kim_7_assignfeedback_comments_/x.html",
     "_7_assignsubmission_file_", "hw/Kim_7_assignsubmission_file_/x.py"],
)  # fmt: skip
def test_not_moodles(name: str) -> None:
    assert moodle.owner(name) is None


def test_plain_names() -> None:
    assert plain.owner("김하늘.py") == plain.owner("김하늘.py")
    owners = [plain.owner(name) for name in ("김하늘.py", "kim/hw/a.py", "kim/", "lee.tar.gz")]
    assert [(owner.student, owner.file) for owner in owners if owner] == [
        ("김하늘", "김하늘.py"),
        ("kim", "hw/a.py"),
        ("kim", ""),
        ("lee.tar", "lee.tar.gz"),
    ]


def test_moodle_folders(export: Export, tmp_path: Path, zipped: Zipped) -> None:
    inner = zipped({"과제.py": "x = 1"})
    source = export(
        {
            "김하늘_11_assignsubmission_file/sparse.py": "a",
            "Emma Lindqvist_12_assignsubmission_file_/sparse.py": "b",
            "Emma Lindqvist_12_assignsubmission_file_/lib/helper.py": "c",
            "이도윤_13_assignsubmission_file/과제.zip": inner,
            "박서연_14_assignsubmission_onlinetext_/onlinetext.html": "<p>d</p>",
            "최지우_15_assignsubmission_file_/e.py": "e",
            "최지우_15_assignsubmission_onlinetext_/onlinetext.html": "<p>see file</p>",
            "정민준_16_assignsubmission_file/": "",
            "강수아_17_assignfeedback_file_/marked.pdf": "%PDF",
            "__MACOSX/김하늘_11_assignsubmission_file/._sparse.py": "litter",
            ".DS_Store": "litter",
            "김하늘_11_assignsubmission_file/.DS_Store": "litter",
        }
    )
    intake = take_in(source, tmp_path / "staging")
    assert intake.format == "moodle"
    assert taken(intake) == {
        "김하늘": {"sparse.py": b"a"},
        "Emma Lindqvist": {"sparse.py": b"b", "lib/helper.py": b"c"},
        "이도윤": {"과제.zip": inner},
        "박서연": {"onlinetext.html": b"<p>d</p>"},
        "최지우": {"e.py": b"e"},
        "정민준": {},
    }
    assert [handin.id for handin in intake.handins if handin.beside] == ["최지우_15"]
    assert dict(zip(intake.unmatched, (reason.code for reason in intake.reasons), strict=True)) == {
        "강수아_17_assignfeedback_file_/marked.pdf": "batch.unmatched.name",
        "__MACOSX": "batch.unmatched.litter",
        ".DS_Store": "batch.unmatched.litter",
    }
    problems = {handin.student: handin.problem.code for handin in intake.handins if handin.problem}
    assert problems == {"박서연": "batch.text_only"}


def test_moodle_flat(export: Export, tmp_path: Path) -> None:
    source = export(
        {
            "김하늘_11_assignsubmission_file_sparse.py": "a",
            "김하늘_11_assignsubmission_file_helper.py": "b",
            "Participant_12_assignsubmission_file_sparse.py": "c",
            "Participant_13_assignsubmission_file_sparse.py": "d",
        }
    )
    intake = take_in(source, tmp_path / "staging")
    by_id = {handin.id: content(handin) for handin in intake.handins}
    assert by_id == {
        "김하늘_11": {"sparse.py": b"a", "helper.py": b"b"},
        "Participant_12": {"sparse.py": b"c"},
        "Participant_13": {"sparse.py": b"d"},
    }


def test_a_folder_around_everything(export: Export, tmp_path: Path) -> None:
    files: Files = {f"Sparse matrices-998/{name}_assignsubmission_file/x.py": name for name in ("Kim_1", "Lee_2")}
    assert taken(take_in(export(files), tmp_path / "staging")) == {"Kim": {"x.py": b"Kim_1"}, "Lee": {"x.py": b"Lee_2"}}


def test_plain(export: Export, tmp_path: Path, zipped: Zipped) -> None:
    source = export(
        {"김하늘.py": "a", "lee.zip": zipped({"x.py": "b"}), "park/x.py": "c", "park/y.py": "d", "choi/": ""}
    )
    intake = take_in(source, tmp_path / "staging")
    assert intake.format == "plain"
    found = taken(intake)
    assert found["김하늘"] == {"김하늘.py": b"a"} and found["park"] == {"x.py": b"c", "y.py": b"d"}
    assert found["choi"] == {} and set(found) == {"김하늘", "lee", "park", "choi"}


def test_a_compressed_folder_is_that_folder(tmp_path: Path, zipped: Zipped) -> None:
    (tmp_path / "hw7.zip").write_bytes(zipped({"hw7/": "", "hw7/kim.py": "a", "hw7/lee/x.py": "b"}))
    assert set(taken(take_in(tmp_path / "hw7.zip", tmp_path / "staging"))) == {"kim", "lee"}


def test_one_student_in_one_folder(tmp_path: Path, zipped: Zipped) -> None:
    (tmp_path / "hw7.zip").write_bytes(zipped({"kim/x.py": "a", "kim/y.py": "b"}))
    assert set(taken(take_in(tmp_path / "hw7.zip", tmp_path / "staging"))) == {"kim"}


def test_names_of_korean_windows(tmp_path: Path, zipped: Zipped) -> None:
    raw = "김하늘_11_assignsubmission_file_/과제.py".encode("cp949")
    stand_in = "x" * len(raw)
    archive = zipped({stand_in: "a"}).replace(stand_in.encode(), raw)
    (tmp_path / "export.zip").write_bytes(archive)
    (handin,) = take_in(tmp_path / "export.zip", tmp_path / "staging").handins
    assert (handin.student, handin.path.name) == ("김하늘", "과제.py")


def test_names_of_macs_are_composed(tmp_path: Path, write: Write) -> None:
    import unicodedata

    pieces = unicodedata.normalize("NFD", "김하늘_11_assignsubmission_file")
    source = write(tmp_path / "export", {f"{pieces}/x.py": "a"})
    (handin,) = take_in(source, tmp_path / "staging").handins
    assert handin.student == "김하늘"


def test_two_spellings_are_two_handins(export: Export, tmp_path: Path) -> None:
    intake = take_in(export({"kim.py": "a", "kim.ipynb": "b", "KIM/x.py": "c"}), tmp_path / "staging")
    assert sorted(handin.student for handin in intake.handins) == ["KIM", "kim", "kim"]
    folded = {handin.id.casefold() for handin in intake.handins}
    assert len(folded) == 3


# ------------------------------------------------------------------------------- what does not belong


def entry(name: str, mode: int = 0, method: int = zipfile.ZIP_STORED) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr, info.compress_type = mode << 16, method
    return info


PREFIX = "Kim_1_assignsubmission_file_"
TRAPS: dict[str, tuple[zipfile.ZipInfo, bytes, str]] = {
    "flat, out of the folder": (entry(PREFIX + ".."), b"x", "zip_entry_name"),
    "flat, beside the folder": (entry(PREFIX + "../evil.py"), b"x", "zip_entry_name"),
    "out of the folder": (entry(PREFIX + "/../../evil.py"), b"x", "zip_entry_name"),
    "another drive": (entry(PREFIX + "/c:evil.py"), b"x", "zip_entry_name"),
    "backslashes": (entry(PREFIX + "/..\\..\\evil.py"), b"x", "zip_entry_name"),
    "a link": (entry(PREFIX + "/sparse.py", stat.S_IFLNK | 0o777), b"/etc/passwd", "zip_link"),
    "a device": (entry(PREFIX + "/sparse.py", stat.S_IFCHR | 0o666), b"", "zip_link"),
    "LZMA": (entry(PREFIX + "/sparse.py", 0, zipfile.ZIP_LZMA), b"x", "zip_method"),
    "LZMA inside an archive's name": (entry(PREFIX + "/x.zip", 0, zipfile.ZIP_LZMA), b"x", "zip_method"),
    "a name too long for the disk": (entry(PREFIX + "/" + "가" * 200 + ".py"), b"x", "cannot_open"),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_catches_its_own_student_only(trap: str, tmp_path: Path) -> None:
    info, data, code = TRAPS[trap]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(info, data)
        archive.writestr("Lee_2_assignsubmission_file_/sparse.py", "honest")
    (tmp_path / "export.zip").write_bytes(buffer.getvalue())
    staging = tmp_path / "a" / "b" / "staging"
    kim, lee = take_in(tmp_path / "export.zip", staging).handins
    assert kim.problem is not None and kim.problem.code == f"submission.{code}"
    assert lee.problem is None and content(lee) == {"sparse.py": b"honest"}
    everything = [path for path in tmp_path.rglob("*") if path.is_file() or path.is_symlink()]
    assert not [path for path in everything if "evil" in path.name or path.is_symlink()]


def test_a_damaged_entry(tmp_path: Path) -> None:
    files: Files = {f"{name}_assignsubmission_file_/x.py": f"answer of {name}" for name in ("Kim_1", "Lee_2")}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    (tmp_path / "export.zip").write_bytes(buffer.getvalue().replace(b"answer of Kim", b"AnswEr of Kim"))
    kim, lee = take_in(tmp_path / "export.zip", tmp_path / "staging").handins
    assert kim.problem is not None and kim.problem.code == "submission.zip_broken"
    assert lee.problem is None


def test_large_files_are_not_unpacked(tmp_path: Path, zipped: Zipped) -> None:
    """As in a folder: the answer is there, and what is too large to be read is there to be refused."""
    files: Files = {"Kim_1_assignsubmission_file_/sparse.py": "answer"}
    files |= {f"Kim_1_assignsubmission_file_/{name}.npy": bytes(30 << 20) for name in "abc"}
    files["Kim_1_assignsubmission_file_/huge.npy"] = bytes(40 << 20)
    (tmp_path / "export.zip").write_bytes(zipped(files))
    (kim,) = take_in(tmp_path / "export.zip", tmp_path / "staging").handins
    assert kim.problem is None
    sizes = {path.name: path.stat().st_size >> 20 for path in kim.path.iterdir()}
    assert sizes == {"sparse.py": 0, "a.npy": 30, "b.npy": 30, "c.npy": 32, "huge.npy": 32}


def test_links_and_pipes_in_a_folder(tmp_path: Path, write: Write) -> None:
    source = write(tmp_path / "export", {"kim/": "", "lee/x.py": "a", "park/": ""})
    (source / "kim/x.py").symlink_to("/etc/passwd")
    (source / "choi.py").symlink_to(source / "lee/x.py")
    os.mkfifo(source / "park/x.py")
    problems = {handin.student: handin.problem for handin in take_in(source, tmp_path / "staging").handins}
    codes = {student: problem and problem.code.removeprefix("submission.") for student, problem in problems.items()}
    assert codes == {"kim": "link", "choi": "link", "lee": None, "park": "not_regular"}


def test_a_name_that_is_no_text(tmp_path: Path, write: Write) -> None:
    source = write(tmp_path / "export", {"lee/x.py": "a"})
    (source / os.fsdecode(b"kim\xff")).mkdir()
    (source / os.fsdecode(b"kim\xff") / "x.py").write_bytes(b"b")
    (source / "lee" / os.fsdecode(b"\xff.py")).write_bytes(b"b")
    handins = take_in(source, tmp_path / "staging").handins
    assert [(handin.id[:3], handin.problem and handin.problem.code) for handin in handins] == [
        ("kim", None),
        ("lee", "submission.zip_entry_name"),
    ]
    for handin in handins:
        handin.id.encode("utf-8")


@pytest.mark.parametrize(
    ("files", "code"),
    [(None, "no_source"), ({}, "nothing_in_it"), ({".DS_Store": "", "__MACOSX/x": ""}, "nothing_in_it")],
)
def test_no_export(files: Files | None, code: str, tmp_path: Path, write: Write) -> None:
    source = tmp_path / "export"
    if files is not None:
        write(source, files)
    with pytest.raises(UsageError) as caught:
        take_in(source, tmp_path / "staging")
    assert caught.value.message.code == f"batch.{code}"


def test_no_archive(tmp_path: Path) -> None:
    (tmp_path / "export.zip").write_bytes(b"PK\x03\x04 torn")
    with pytest.raises(UsageError) as caught:
        take_in(tmp_path / "export.zip", tmp_path / "staging")
    assert caught.value.message.code == "batch.not_an_export"


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("김하늘_4100117", "김하늘_4100117"),
        ("Liam O'Connor_7", "Liam_O_Connor_7"),
        ("../../etc/passwd", "etc_passwd"),
        ("kim", "kim"),
        ("<script>", "script"),
    ],
)
def test_safe_names(key: str, name: str) -> None:
    assert safe_names({key: key}) == {key: name}


@pytest.mark.parametrize("key", ["con", "NUL", "..", "", "/", "\u202e", "가" * 60, "\ud800", "a" * 300])
def test_names_that_need_a_hash(key: str) -> None:
    (name,) = safe_names({key: key}).values()
    assert len(name.encode()) < 250 and name.replace("-", "").replace("_", "").isalnum()
    assert name.casefold() not in {"con", "nul"}


def test_safe_names_differ_wherever_case_is_ignored() -> None:
    keys = ["Kim", "kim", "KIM", "K/im", "K_im", "K im", "é", "e\u0301", "Ｋim"]
    names = safe_names({key: key for key in keys})
    assert len({name.casefold() for name in names.values()}) == len(keys)
    assert names["Kim"] == safe_names({"kim": "kim", "Kim": "Kim"})["Kim"], "the same in every run"
