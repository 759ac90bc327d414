"""Moodle's worksheet in its editions, and hand-ins held against it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.assignment import Course
from autograder.batch.intake import take_in
from autograder.batch.reconcile import Ledger, reconcile
from autograder.batch.roster import Student, read_roster
from autograder.errors import UsageError

Files = dict[str, bytes | str]
ENGLISH = """\
Identifier,"Full name","ID number","Email address",Status,Grade,"Last modified (submission)"
"Participant 11",김하늘,20260071,haneul@example.edu,"Submitted for grading - 1 hour 11 mins late",,"Monday"
"Participant 12","Doe, Jane",,jane@example.edu,"No submission",,-
"""
KOREAN = """\
식별자,성명,학번,이메일,상태,성적
"참가자 11",김하늘,20260071,haneul@example.edu,"채점을 위해 제출되었습니다. - 1 시간 11 분 늦음",
"참가자 12","Doe, Jane",,jane@example.edu,"제출이 없습니다.",
"""
EXPECTED = [
    Student(participant="11", name="김하늘", number="20260071", email="haneul@example.edu", late="1 hour 11 mins"),
    Student(participant="12", name="Doe, Jane", email="jane@example.edu"),
]


def roster(tmp_path: Path, data: str | bytes) -> list[Student]:
    (tmp_path / "Grades.csv").write_bytes(data.encode() if isinstance(data, str) else data)
    return read_roster(tmp_path / "Grades.csv")


@pytest.mark.parametrize(
    "data",
    [
        ENGLISH,
        "\ufeff" + ENGLISH,
        ENGLISH.replace("\n", "\r\n"),
        ENGLISH.encode("cp949"),
        ENGLISH.encode("utf-16"),
        ENGLISH.replace(",", ";").replace("Doe;", "Doe,"),
        ENGLISH.replace(",", "\t").replace("Doe\t", "Doe,"),
        KOREAN.replace("1 시간 11 분", "1 hour 11 mins"),
    ],
)
def test_editions(data: str | bytes, tmp_path: Path) -> None:
    assert roster(tmp_path, data) == EXPECTED


def test_late_in_korean(tmp_path: Path) -> None:
    assert roster(tmp_path, KOREAN)[0].late == "1 시간 11 분"


@pytest.mark.parametrize("heading", ["Status", "상태"])
def test_blind_marking_names_nobody(heading: str, tmp_path: Path) -> None:
    found = roster(tmp_path, f"Identifier,{heading},Grade\nParticipant 11,Submitted for grading - 2 days late,\n")
    assert found == [Student(participant="11", late="2 days")]


def test_a_site_that_shows_no_identity(tmp_path: Path) -> None:
    (found,) = roster(tmp_path, "Identifier,Full name,Status,Grade\nParticipant 11,김하늘,Submitted for grading,\n")
    assert found == Student(participant="11", name="김하늘")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("name,score\nKim,3\n", "batch.not_a_worksheet"),
        ("points,score\nKim,3\n", "batch.not_a_worksheet"),
        ("Identifier,Full name\n", "batch.not_a_worksheet"),
        ('Identifier,Full name\nParticipant 1,"unclosed\n', "batch.not_a_worksheet"),
        ("Identifier,Full name\nParticipant 1,Kim\nParticipant 1,Lee\n", "batch.participant_twice"),
        (b"\0\1\2" * 100, "submission.binary"),
    ],
)
def test_no_worksheet(data: str | bytes, code: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        roster(tmp_path, data)
    assert caught.value.message.code == code
    assert caught.value.exit_code == 2


CANVAS = """\
Student,ID,SIS User ID,SIS Login ID,Section,Sparse (77),Quiz (78),Final Score
,,,,,Manual Posting,,
    Points Possible,,,,,20.00,10.00,(read only)
"김, 하늘",501,20260071,haneul@example.edu,A,,,
"Doe, Jane",502,20260072,jane@example.edu,A,EX,9.00,
"Student, Test",599,,abc,A,,,
"""
GRADESCOPE = """\
First Name,Last Name,SID,Email,Sections,Total Score,Max Points,Status,Submission ID,Submission Time,Lateness (H:M:S)
하늘,김,20260071,haneul@example.edu,A,1.0,5.0,Graded,9,2026-11-15 20:05:00 +0900,49:05:00
Jane,Doe,20260072,jane@example.edu,A,,5.0,Missing,,,
Lee,Na,20260073,lee@example.edu,A,1.0,5.0,Graded,10,2026-11-15 20:05:00 +0900,00:00:00
"""


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            CANVAS,
            [
                Student(
                    participant="501",
                    name="김, 하늘",
                    number="20260071",
                    username="haneul@example.edu",
                    email="haneul@example.edu",
                ),
                Student(
                    participant="502",
                    name="Doe, Jane",
                    number="20260072",
                    username="jane@example.edu",
                    email="jane@example.edu",
                ),
            ],
        ),
        (
            GRADESCOPE,
            [
                Student(name="김하늘", number="20260071", email="haneul@example.edu", late="49:05:00"),
                Student(name="Jane Doe", number="20260072", email="jane@example.edu"),
                Student(name="Lee Na", number="20260073", email="lee@example.edu"),
            ],
        ),
        (
            "Name,SID,Email,Total Score\n김하늘,20260071,haneul@example.edu,3\n",
            [Student(name="김하늘", number="20260071", email="haneul@example.edu")],
        ),
        (
            "OrgDefinedId,Username,Last Name,First Name,Sparse Points Grade,End-of-Line Indicator\n"
            "#20260071,#haneul,김,하늘,,#\n",
            [Student(name="김하늘", number="20260071", username="haneul")],
        ),
        (
            "username,first_name,last_name,email,section,github_id\nhaneul,하늘,김,haneul@example.edu,A,17\n",
            [Student(name="김하늘", username="haneul", email="haneul@example.edu")],
        ),
        (
            "이름;학번;이메일\n김하늘;20260071;haneul@example.edu\n",
            [Student(name="김하늘", number="20260071", email="haneul@example.edu")],
        ),
        ("학번,성,이름,조\ns20260071,김,하늘,3조\n", [Student(name="김하늘", number="s20260071", group="3조")]),
        ("이름\n김하늘\n", [Student(name="김하늘")]),
    ],
)
def test_other_rosters(data: str, expected: list[Student], tmp_path: Path) -> None:
    assert roster(tmp_path, data) == expected


@pytest.fixture
def ledger(
    course: Course, tmp_path: Path, write: Callable[[Path, Files], Path]
) -> Callable[[Files, list[Student] | None], Ledger]:
    def make(files: Files, students: list[Student] | None) -> Ledger:
        intake = take_in(write(tmp_path / "export", files), tmp_path / "staging")
        return reconcile(intake, students, "Grades.csv" if students else None, course.assignment("tiny"))

    return make


Make = Callable[[Files, list[Student] | None], Ledger]


def test_everybody_is_somewhere(ledger: Make) -> None:
    files: Files = {f"{name}_assignsubmission_file_/tiny.py": f"# {name}" for name in ("김하늘_11", "Park_99")}
    found = ledger({**files, "readme.txt": "from the assistant"}, EXPECTED)
    told = found.reconciliation
    assert (told.format, told.roster) == ("moodle", "Grades.csv")
    assert (told.matched, told.strangers, told.late) == (("김하늘_11",), ("Park_99",), ("김하늘_11",))
    assert [(entry.id, entry.student) for entry in found.missing] == [("Doe__Jane_12", "Doe, Jane")]
    assert told.missing == ("Doe__Jane_12",)
    assert told.unmatched == ("readme.txt",)
    entry = next(entry for _, entry in found.handins if entry.participant == "11")
    assert (entry.student, entry.number, entry.email) == ("김하늘", "20260071", "haneul@example.edu")


def test_the_roster_names_the_blind(ledger: Make) -> None:
    files: Files = {f"Participant_{n}_assignsubmission_file_/tiny.py": f"# {n}" for n in (11, 99)}
    names = {entry.participant: entry.student for _, entry in ledger(files, EXPECTED).handins}
    assert names == {"11": "김하늘", "99": "Participant 99"}


def test_names_join_where_only_one_has_them(ledger: Make) -> None:
    two = [*EXPECTED, Student(participant="13", name="Park"), Student(participant="14", name="Park")]
    told = ledger({"김하늘.py": "# a", "Park.py": "# b"}, two).reconciliation
    assert (told.matched, told.strangers) == (("김하늘",), ("Park",))
    assert len(told.missing) == 3


def test_without_a_roster_nobody_is_a_stranger(ledger: Make) -> None:
    told = ledger({"kim.py": "x"}, None).reconciliation
    assert (told.roster, told.strangers, told.missing) == (None, (), ())


def test_duplicates(ledger: Make) -> None:
    files: Files = {"kim.py": "# a", "kim.ipynb": "# b", "lee.py": "# c"}
    (group,) = ledger(files, None).reconciliation.duplicates
    assert len(group) == 2 and all(name.startswith("kim") for name in group)
    (renamed,) = ledger(
        {f"{name}_11_assignsubmission_file_/x.py": f"# {name}" for name in ("Kim", "Kim Na")}, None
    ).reconciliation.duplicates[:1]
    assert set(renamed) == {"Kim_11", "Kim_Na_11"}


def test_identical_answers_are_told_and_stubs_are_not(ledger: Make, course: Course) -> None:
    answer = "def add(a, b):\n    return a + b  # 더하기\n"
    stub = (course.root / "assignments/tiny/tiny.py").read_text(encoding="utf-8")
    files: Files = {
        "kim/tiny.py": answer,
        "lee/my tiny.py": answer.encode("cp949"),
        "park/tiny.py": answer + "# mine\n",
        "a/tiny.py": stub,
        "b/tiny.py": stub,
        "c/tiny.py": "",
        "d/tiny.py": "",
    }
    assert ledger(files, None).reconciliation.identical == (("kim", "lee"),)


PLAIN = [
    Student(name="김하늘", number="20260071", username="haneul", email="haneul@example.edu", group="3조"),
    Student(name="Jane Doe", number="20260072", email="jane@example.edu", group="3조"),
    Student(name="Park Na", number="20260073"),
]


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("20260071.py", "20260071"),
        ("HANEUL.py", "20260071"),
        ("jane@example.edu.py", "20260072"),
        ("20260071_김하늘_과제.py", "20260071"),
        ("김하늘.py", "20260071"),
        ("Doe, Jane.py", "20260072"),
        ("doejane.py", "20260072"),
        ("naPARK.py", "20260073"),
        ("20260071_20260072.py", ""),
        ("Jane.py", ""),
    ],
)
def test_whose_a_plain_file_is(name: str, number: str, ledger: Make) -> None:
    ((_, entry),) = ledger({name: "x = 1"}, PLAIN).handins
    assert entry.number == number


def test_a_group_of_the_roster_shares_its_grade(ledger: Make) -> None:
    found = ledger({"3조.py": "x = 1", "Park Na.py": "x = 2"}, PLAIN)
    assert [(entry.student, entry.number) for _, entry in found.handins] == [
        ("김하늘", "20260071"), ("Jane Doe", "20260072"), ("Park Na", "20260073"),
    ]  # fmt: skip
    assert len({handin.path for handin, _ in found.handins}) == 2 and found.missing == ()
    told = found.reconciliation
    assert (told.duplicates, told.identical, told.strangers) == ((), (), ())


def test_hand_ins_of_one_row_are_duplicates(ledger: Make) -> None:
    told = ledger({"20260071.py": "x = 1", "김하늘/tiny.py": "x = 2"}, PLAIN).reconciliation
    assert told.duplicates == (("20260071", "김하늘"),)
