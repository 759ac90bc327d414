"""Odd names of every platform, exports that fit several, and expressions that would never end."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.batch.intake import take_in
from autograder.batch.intake.blackboard import owner as blackboard
from autograder.batch.intake.brightspace import owner as brightspace
from autograder.batch.intake.canvas import owner as canvas
from autograder.batch.intake.gradescope import essential
from autograder.batch.intake.model import Handin, Intake, Item, Owner
from autograder.batch.intake.moodle import owner as moodle
from autograder.batch.intake.nbgrader import layout as nbgrader
from autograder.errors import UsageError
from autograder.submission.limits import MAX_FILE

Files = dict[str, bytes | str]
Write = Callable[[Path, Files], Path]
Zipped = Callable[[Files], bytes]
Take = Callable[..., Intake]


@pytest.fixture
def take(tmp_path: Path, write: Write) -> Take:
    """Take in a folder of these files."""

    def run(files: Files, **more: str) -> Intake:
        staging = tmp_path / f"staging{len(list(tmp_path.iterdir()))}"
        return take_in(write(tmp_path / "export", files), staging, **more)

    return run


def code_of(take: Take, files: Files, **more: str) -> str:
    with pytest.raises(UsageError) as caught:
        take(files, **more)
    assert caught.value.exit_code == 2
    return caught.value.message.code


def content(handin: Handin) -> dict[str, str]:
    """The hand-in's files and what they hold."""
    files = [handin.path] if handin.path.is_file() else [file for file in handin.path.rglob("*") if file.is_file()]
    root = handin.path.parent if handin.path.is_file() else handin.path
    return {file.relative_to(root).as_posix(): file.read_text(encoding="utf-8") for file in files}


@pytest.mark.parametrize(
    ("name", "user", "file", "late"),
    [
        ("doejane_501_9001_tiny.py", "501", "tiny.py", ""),
        ("김하늘_501_9001_과제_12_34_.py", "501", "과제_12_34_.py", ""),
        ("doejane_LATE_501_9001_tiny-2.py", "501", "tiny-2.py", "LATE"),
        ("LATE_anon_x7Fq_9001_tiny.py", "anon_x7Fq", "tiny.py", "LATE"),
        ("anon_x7Fq_9001_tiny.py", "anon_x7Fq", "tiny.py", ""),
        ("doejane_501_text.html", "501", "text.html", ""),
        ("doejane_LATE_501_link.html", "501", "link.html", "LATE"),
        ("doejane_501_9001_smith_502_9002_tiny.py", "501", "smith_502_9002_tiny.py", ""),
        ("doejane_501_9001_LATE_502_9002_x.py", "501", "LATE_502_9002_x.py", ""),
        ("doejane_501_9001_hw/tiny.py", "501", "hw/tiny.py", ""),
    ],
)
def test_canvas_names(name: str, user: str, file: str, late: str) -> None:
    found = canvas(name)
    assert found is not None
    assert (found.participant, found.file, found.late) == (user, file, late)
    assert found.graded == (not file.endswith("html"))


@pytest.mark.parametrize(
    "name", ["tiny.py", "doejane_501_tiny.py", "doejane_tiny_9001_x.py", "501_text.htm", "도_１_２_x.py"]
)
def test_not_canvas(name: str) -> None:
    assert canvas(name) is None


# ------------------------------------------------------------------------------- whatever a file is called

FILES = st.text(min_size=1, max_size=30).filter(lambda name: "/" not in name)
WORDS = st.text(alphabet="abAB김하늘é", min_size=1, max_size=6)
NUMBERS = st.integers(1, 10**9)


@given(name=WORDS, user=NUMBERS, attachment=NUMBERS, is_late=st.booleans(), file=FILES)
def test_canvas_reads_what_canvas_writes(name: str, user: int, attachment: int, is_late: bool, file: str) -> None:
    found = canvas(f"{name}_{'LATE_' if is_late else ''}{user}_{attachment}_{file}")
    assert found is not None
    assert (found.student, found.participant, found.file, bool(found.late)) == (name, str(user), file, is_late)


@given(
    name=st.text(alphabet="ab-김 '1", min_size=1, max_size=8),
    user=NUMBERS,
    end=st.sampled_from(["_", "_/", "/"]),
    file=FILES,
)
def test_moodle_reads_what_moodle_writes(name: str, user: int, end: str, file: str) -> None:
    found = moodle(f"{name}_{user}_assignsubmission_file{end}{file}")
    assert found is not None and (found.student, found.participant, found.file) == (name, str(user), file)


@given(work=st.text(alphabet="ab김_1 ", min_size=1, max_size=8), user=WORDS, file=FILES)
def test_blackboard_reads_what_blackboard_writes(work: str, user: str, file: str) -> None:
    found = blackboard(f"{work}_{user}_attempt_2026-11-15-20-05-00_{file}")
    assert found is not None and (found.number, found.file, found.when) == (user, file, "2026-11-15T20:05:00")


@given(name=st.text(alphabet="ab김- '", min_size=1, max_size=8), user=NUMBERS, file=FILES)
def test_brightspace_reads_what_brightspace_writes(name: str, user: int, file: str) -> None:
    found = brightspace(f"{user}-77 - {name} - Nov 15, 2026 805 PM/{file}")
    assert isinstance(found, Owner)
    assert (found.student, found.participant, found.file) == (name, str(user), file)


@given(student=st.text(alphabet="ab김+-.@", min_size=1, max_size=8), random=st.sampled_from(["", "+x7Fq"]))
def test_nbgrader_reads_what_its_exchange_writes(student: str, random: str) -> None:
    item = Item(f"{student}+tiny+2026-11-15 11:05:00.948203 UTC{random}/x.py", 1, bytes)
    found = nbgrader([item], "tiny")
    assert found is not None
    owner = found.owner(item.name)
    assert isinstance(owner, Owner) and (owner.student, owner.file) == (student, "x.py")


def test_users_and_groups_with_underscores_are_told_apart(take: Take, tmp_path: Path, write: Write) -> None:
    """Two names that end alike are two students: neither replaces the other, nor are their files mixed."""
    stamp = "attempt_2026-11-1{}-20-05-00"
    files: Files = {
        f"HW_{user}_{stamp.format(day)}_x.py": user for day, user in enumerate(("kim_h", "lee_h", "park_h"))
    }
    files["HW_kim_h_attempt_2026-11-10-20-05-00.txt"] = "Name: 김하늘 (kim_h)\n"
    found = take(files)
    assert [(each.student, each.number, content(each)) for each in found.handins] == [
        ("김하늘", "kim_h", {"x.py": "kim_h"}), ("lee_h", "lee_h", {"x.py": "lee_h"}), ("park_h", "park_h", {"x.py": "park_h"}),
    ]  # fmt: skip
    files.pop("HW_kim_h_attempt_2026-11-10-20-05-00.txt")
    unsure = take_in(write(tmp_path / "unsure", files), tmp_path / "three")
    assert [content(each) for each in unsure.handins] == [{"x.py": user} for user in ("kim_h", "lee_h", "park_h")]
    groups: Files = {f"{group}_1_501_9001_x.py": group for group in ("red", "blue")}
    teams = take_in(write(tmp_path / "teams", groups), tmp_path / "two")
    assert [list(content(each).values()) for each in teams.handins] == [["blue"], ["red"]]


def test_nobody_hands_in_as_somebody_else() -> None:
    """What a platform puts first counts, whatever a student calls a file."""
    found = blackboard("HW_kim_attempt_2026-11-15-20-05-00_HW_lee_attempt_2026-11-16-20-05-00_x.py")
    assert found is not None and (found.number, found.when) == ("kim", "2026-11-15T20:05:00")
    folder = brightspace("1001-77 - Kim - Nov 15, 2026 805 PM/1002-77 - Lee - Nov 15, 2026 905 PM/x.py")
    assert isinstance(folder, Owner) and folder.participant == "1001"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Sep 4, 2026 926 PM", "2026-09-04T21:26:00"),
        ("September 24, 2026 1200 AM", "2026-09-24T00:00:00"),
        ("Sep 24, 2026 1205 PM", "2026-09-24T12:05:00"),
        ("2026년 9월 24일 오전 926", "2026-09-24T09:26:00"),
        ("Sep 31, 2026 926 PM", ""),
        ("Foo 3, 2026 926 PM", ""),
    ],
)
def test_brightspace_times(text: str, when: str) -> None:
    found = brightspace(f"1-2 - Kim - Lee - {text}/x.py")
    assert isinstance(found, Owner) and (found.student, found.when) == ("Kim - Lee", when)


def test_times_that_do_not_tell_keep_both(take: Take) -> None:
    names = ("1-2 - Kim - Foo 3, 2026 926 PM", "1-2 - Kim - Sep 3, 2026 926 PM")
    found = take({f"{name}/x.py": name for name in names})
    assert [handin.origin for handin in found.handins] == list(names)


def test_canvas_keeps_the_last_of_a_file_and_every_other(take: Take) -> None:
    names = (
        "a_1_10_tiny.py",
        "a_1_12_tiny-2.py",
        "a_1_11_tiny-1.py",
        "a_1_9_helper.py",
        "a_1_8_lab-1.py",
        "a_1_7_lab-2.py",
    )
    (handin,) = take({name: name for name in names}, assignment="tiny").handins
    assert set(content(handin)) == {"tiny-2.py", "helper.py", "lab-1.py", "lab-2.py"}
    assert handin.earlier == ("a_1_10_tiny.py", "a_1_11_tiny-1.py")


# ------------------------------------------------------------------------------- which platform it is

MIXED: Files = {"Kim_1_assignsubmission_file_/x.py": "a", "doejane_501_9001_x.py": "b"}


def test_two_platforms_in_one_folder(take: Take, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        take(MIXED)
    assert caught.value.message.code == "batch.ambiguous"
    assert caught.value.message.params["names"] == "moodle, canvas"
    assert "--layout" in caught.value.text("en") and "--layout" in caught.value.text("ko")
    (handin,) = take_in(tmp_path / "export", tmp_path / "a", layout="canvas").handins
    assert handin.student == "doejane"
    plainly = take_in(tmp_path / "export", tmp_path / "b", layout="plain")
    assert {handin.student for handin in plainly.handins} == {"Kim_1_assignsubmission_file_", "doejane_501_9001_x"}


def test_a_students_file_name_decides_nothing(take: Take) -> None:
    """Every file has the true platform's words in front; a part of them looking like another's is no ambiguity."""
    found = take(
        {
            "hw_kim_attempt_2026-11-15-20-05-00_x.py": "a",
            "hw_lee_attempt_2026-11-15-20-05-00_doe_1_2_x.py": "b",
            "a_1_hw_attempt_2026-11-15-20-05-00_3_4_x.py": "c",
        }
    )
    assert (found.format, len(found.handins)) == ("blackboard", 3)


def test_layouts_that_are_not_there(take: Take) -> None:
    assert code_of(take, {"kim.py": "a"}, layout="webct") == "batch.no_such_layout"
    assert code_of(take, {"kim.py": "a"}, layout="moodle") == "batch.not_this_layout"


@pytest.mark.parametrize("text", ["- 1\n- 2\n", "a: [", "!!python/object/apply:os.system ['true']", "\x01", ""])
def test_gradescope_metadata_that_is_none(text: str, take: Take) -> None:
    files: Files = {"submission_metadata.yml": text, "submission_1/x.py": "a"}
    assert code_of(take, files) == "batch.metadata"


def test_gradescope_entries_that_are_odd(take: Take) -> None:
    text = (
        "submission_1: {':submitters': [{':name': null, ':sid': 20260071}]}\n"
        "submission_2: {':submitters': 3, ':created_at': soon}\n"
        "submission_3: nothing\n"
    )
    files: Files = {"submission_metadata.yml": text, **{f"submission_{n}/x.py": f"{n}" for n in (1, 2, 3)}}
    found = take(files)
    assert [(each.student, each.number) for each in found.handins] == [("20260071", "20260071"), ("submission_2", "")]
    assert "submission_3/x.py" in found.unmatched


def test_large_gradescope_metadata_is_read_in_part(take: Take, monkeypatch: pytest.MonkeyPatch) -> None:
    """What graders printed may be anything, also what looks like a submission, and is skipped."""
    printed = "".join(
        f"      {line}\n" for line in ("submission_2:", ":submitters:", "  :submitters:", "- :name: 아무개", '"')
    )
    text = f"""---
submission_1:
  :submitters:
  - :name: 김하늘
    :sid: '20260071'
    :email: haneul@example.edu
  :created_at: 2026-11-15 11:05:00.000000000 Z
  :results:
    :output: |-
{printed}
  :history:
  - :created_at: 2026-11-14 11:05:00.000000000 Z
    :results:
      :output: |-
  {printed.replace(chr(10), chr(10) + "  ").rstrip()}
submission_3:
  :created_at: 2026-11-16 11:05:00.000000000 Z
  :submitters:
  - :name: Jane Doe
"""
    files: Files = {"submission_metadata.yml": text, **{f"submission_{n}/x.py": f"{n}" for n in (1, 2, 3)}}
    whole = take(files)
    monkeypatch.setattr("autograder.batch.intake.gradescope.WHOLE", 0)
    assert b"20260071" in essential(text.encode()) and "아무개".encode() not in essential(text.encode())
    part = take(files, layout="gradescope")
    assert [(each.student, each.when) for each in whole.handins] == [(each.student, each.when) for each in part.handins]
    assert [each.student for each in part.handins] == ["김하늘", "Jane Doe"] and part.unmatched == whole.unmatched


def test_metadata_may_be_larger_than_a_hand_in(tmp_path: Path, take: Take, zipped: Zipped) -> None:
    text = "submission_1:\n  :submitters:\n  - :name: Kim\n  :results:\n    :output: |-\n" + "      out\n" * (4 << 20)
    files: Files = {
        "submission_metadata.yml": text,
        "submission_1/x.py": "a",
        "submission_1/submission_metadata.yml": text,
    }
    (tmp_path / "export.zip").write_bytes(zipped(files))
    for found in (take(files), take_in(tmp_path / "export.zip", tmp_path / "two")):
        (handin,) = found.handins
        sizes = {file.name: file.stat().st_size for file in handin.path.iterdir()}
        assert handin.student == "Kim" and sizes == {"x.py": 1, "submission_metadata.yml": MAX_FILE + 1}


@pytest.mark.parametrize(("kind", "code"), [("link", "submission.link"), ("pipe", "submission.not_regular")])
def test_metadata_that_is_no_file(kind: str, code: str, tmp_path: Path, write: Write) -> None:
    source = write(tmp_path / "export", {"submission_1/x.py": "a"})
    if kind == "link":
        (source / "submission_metadata.yml").symlink_to("/etc/passwd")
    else:
        os.mkfifo(source / "submission_metadata.yml")
    with pytest.raises(UsageError) as caught:
        take_in(source, tmp_path / "staging")
    assert caught.value.message.code == code


def test_nbgrader_with_several_assignments(take: Take, tmp_path: Path) -> None:
    files: Files = {
        f"submitted/{student}/{work}/x.py": f"{student}{work}" for student in ("a", "b") for work in ("ps1", "ps2")
    }
    assert code_of(take, files, assignment="tiny") == "batch.several_assignments"
    found = take_in(tmp_path / "export", tmp_path / "one", assignment="ps2")
    assert [content(handin) for handin in found.handins] == [{"x.py": "aps2"}, {"x.py": "bps2"}]
    assert len(found.unmatched) == 2


def test_folders_in_folders_are_nbgraders_only_if_all_are(take: Take, tmp_path: Path, write: Write) -> None:
    assert take({"kim/tiny/x.py": "a", "lee/x.py": "b"}, assignment="tiny").format == "plain"
    found = take_in(write(tmp_path / "other", {"kim/tiny/x.py": "a"}), tmp_path / "two", assignment="tiny")
    assert (found.format, found.handins[0].student) == ("nbgrader", "kim")


# ------------------------------------------------------------------------------- expressions

EXPRESSION = r"(?P<student_id>\w+?)-(?P<file_id>\w+)(?:@(?P<timestamp>[\d-]+T[\d-]+))?\.py"


def test_an_expression(take: Take) -> None:
    files: Files = {
        "kim-tiny@2026-11-15T20-05-00.py": "old",
        "kim-tiny@2026-11-16T20-05-00.py": "new",
        "하늘-tiny.py": "b",
        "notes.txt": "c",
        "x" * 200 + ".txt": "d",
    }
    found = take(files, pattern=EXPRESSION)
    assert found.format == "pattern"
    assert {handin.student: content(handin) for handin in found.handins} == {
        "kim": {"tiny.py": "new"},
        "하늘": {"tiny.py": "b"},
    }
    assert {handin.student: handin.earlier for handin in found.handins}["kim"] == ("kim-tiny@2026-11-15T20-05-00.py",)
    assert set(found.unmatched) == {"notes.txt", "x" * 79 + "…"}


def test_an_expression_with_names(take: Take) -> None:
    expression = r"(?P<last_name>[^/]+), (?P<first_name>[^/]+) \((?P<email>[^)]+)\)/(?P<student_id>\d+)/(?P<file_id>.*)"
    (handin,) = take({"Doe, Jane (jane@example.edu)/20260072/src/tiny.py": "a"}, pattern=expression).handins
    assert (handin.student, handin.number, handin.email) == ("Jane Doe", "20260072", "jane@example.edu")
    assert content(handin) == {"src/tiny.py": "a"}


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("(?P<student_id>", "no_expression"),
        ("(?P<student_id>.*)", "no_group"),
        ("(?P<student_id>x)(?P<file_id>y)", "fits_nothing"),
    ],
)
def test_expressions_that_do_not_do(expression: str, code: str, take: Take) -> None:
    assert code_of(take, {"kim.py": "a"}, pattern=expression) == f"batch.pattern.{code}"


def test_an_expression_that_would_never_end(take: Take, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.batch.intake.pattern.SECONDS", 1)
    begun = time.monotonic()
    code = code_of(take, {"a" * 60 + "!": "x", "kim-1.py": "y"}, pattern=r"(?P<student_id>(?:a+)+)-(?P<file_id>.+)")
    assert code == "batch.pattern.too_slow"
    assert time.monotonic() - begun < 60


def test_the_colons_of_the_exchange_are_no_drive(tmp_path: Path, zipped: Zipped) -> None:
    stamp = "kim+tiny+2026-11-15 11:05:00.948203 UTC"
    (tmp_path / "inbound.zip").write_bytes(zipped({f"{stamp}/x.py": "a", f"{stamp}/c:x.py": "b", "readme": "c"}))
    (handin,) = take_in(tmp_path / "inbound.zip", tmp_path / "staging").handins
    assert handin.problem is not None and handin.problem.code == "submission.zip_entry_name", "but a file's are"
    (tmp_path / "inbound.zip").write_bytes(zipped({f"{stamp}/x.py": "a", "readme": "c"}))
    (handin,) = take_in(tmp_path / "inbound.zip", tmp_path / "again").handins
    assert handin.problem is None and content(handin) == {"x.py": "a"}
