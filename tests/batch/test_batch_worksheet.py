"""Grades back into the platform's own files: only cells of grades change, on the platform's own scale."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.assignment import Assignment, Course
from autograder.batch import collected, exports, feedback_zip, grades, handback, worksheet
from autograder.batch.folder import OutFolder
from autograder.batch.record import Cohort, Entry, Reconciliation
from autograder.errors import UsageError
from autograder.judge.record import CheckResult, QuestionResult, Report
from autograder.messages import Message, Text
from autograder.report import classroom50

RECONCILIATION = Reconciliation(
    format="moodle", roster=None, matched=(), missing=(), strangers=(), late=(), duplicates=(), identical=(), unmatched=()
)  # fmt: skip


def report(points: float, **more: object) -> Report:
    title = Text(en="=Add <numbers>", ko="<수> 더하기")
    checks = tuple(
        CheckResult(id=f"test_{n}", title=Text(en="Same", ko="같음"), visible=n == 0, outcome="passed" if gained else "wrong",
                    points=gained, max_points=most, cpu_seconds=0.1)
        for n, (gained, most) in enumerate([(min(points, 2.5), 2.5), (max(0.0, points - 2.5), 2.5)])
    )  # fmt: skip
    question = QuestionResult(name="add", title=title, points=points, max_points=5.0, checks=checks)
    made = Report(assignment="tiny", submission="tiny.py", student="x", score=points, max_score=5.0, seed=1,
                  isolation={}, versions={}, questions=(question,))  # fmt: skip
    return msgspec.structs.replace(made, **more)


ENTRIES = (
    Entry(id="김하늘_11", student="김하늘", status="graded", report=report(4.0), participant="11", number="20260071",
          email="haneul@example.edu", when="2026-11-15T20:05:00+09:00", origin="김하늘_11_assignsubmission_file"),
    Entry(id="Doe_12", student="Doe, Jane", status="graded", report=report(2.5), participant="12", number="20260072",
          username="jane", origin="Jane Doe_12_assignsubmission_file_sparse.py"),
    Entry(id="Lee_13", student="Lee Na", status="unreadable", error=Message("submission.empty", {"name": "x.py"}),
          participant="13", number="20260073", origin="Lee Na_13_assignsubmission_file_"),
    Entry(id="Park_14", student="Park", status="missing", error=Message("batch.missing"), participant="14"),
    Entry(id="Choi_15", student="Choi", status="error", report=report(1.0), participant="15", number="20260075",
          error=Message("judge.server_gone", {"reason": "SIGKILL"})),
)  # fmt: skip
COHORT = Cohort(assignment="tiny", entries=ENTRIES, reconciliation=RECONCILIATION, seed=1, isolation="landlock")
MOODLE = (
    'Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Grade can be changed","Last modified (grade)",'
    '"Feedback comments"\r\n'
    '"Participant 11",김하늘,haneul@example.edu,"Submitted for grading",,100.00,Yes,-,\r\n'
    '"Participant 12","Doe, Jane",jane@example.edu,"Submitted for grading","12.00",100.00,Yes,-,"<p>seen, ""ok""</p>"\r\n'
    '"Participant 13","Lee Na",lee@example.edu,"Submitted for grading",,100.00,Yes,-,\r\n'
    '"Participant 14",Park,park@example.edu,"No submission",,100.00,Yes,-,\r\n'
    '"Participant 15",Choi,choi@example.edu,"Submitted for grading",7.00,100.00,Yes,-,\r\n'
)
COMMENT = "Graded automatically: 4 of 5 points.<br>=Add &lt;numbers&gt;: 4/5"
CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,tiny (77),Quiz (78),Final Score\n"
    ",,,,,Manual Posting,,\n"
    "    Points Possible,,,,,20.00,10.00,(read only)\n"
    '"김, 하늘",11,20260071,haneul,A,,1.00,=1+1\n'
    '"Doe, Jane",12,20260072,jane,A,EX,9.00,\n'
    '"Lee, Na",13,20260073,na,A,3.00,,\n'
    '"Student, Test",99,,abc,A,,,\n'
)
BRIGHTSPACE = (
    "OrgDefinedId,Username,tiny Points Grade <Numeric MaxPoints:10 Weight:50>,Quiz Points Grade,End-of-Line Indicator\n"
    "#20260071,#haneul,,1,#\n#20260079,#jane,,,#\n#20260073,#na,3,,#\n"
)


@pytest.fixture
def tiny(course: Course) -> Assignment:
    return course.assignment("tiny")


Fill = Callable[..., worksheet.Filled]


@pytest.fixture
def fill(tmp_path: Path, tiny: Assignment) -> Fill:
    def run(data: str | bytes, cohort: Cohort = COHORT, **more: str) -> worksheet.Filled:
        (tmp_path / "sheet.csv").write_bytes(data.encode() if isinstance(data, str) else data)
        return worksheet.fill(tmp_path / "sheet.csv", cohort, tiny, "en", **more)

    return run


def test_moodle(fill: Fill) -> None:
    filled = fill(MOODLE)
    expected = MOODLE.replace('haneul@example.edu,"Submitted for grading",,100.00,Yes,-,', 
        f'haneul@example.edu,"Submitted for grading",80.00,100.00,Yes,-,{COMMENT}').replace('"12.00"', '"50.00"')  # fmt: skip
    assert filled.data.decode() == expected
    assert (filled.platform, filled.written, filled.left) == ("moodle", ("김하늘_11", "Doe_12"), ())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp949", "utf-16"])
def test_moodle_in_other_encodings(fill: Fill, encoding: str) -> None:
    raw = MOODLE.encode(encoding)
    data = fill(raw).data
    assert data[: len(raw) // 4] == raw[: len(raw) // 4] and "80.00" in data.decode(encoding)
    assert data.decode(encoding).count("\r\n") == 6


def test_moodle_in_korean_with_decimal_commas(fill: Fill) -> None:
    data = (
        "식별자;성명;이메일 주소;상태;성적;총점;성적 변경 가능;최종 수정 (성적);피드백 댓글\n"
        "참가자 11;김하늘;haneul@example.edu;채점용으로 제출됨;;100,00;예;-;\n"
        "참가자 13;이나;na@example.edu;채점용으로 제출됨;;100,00;예;-;\n"
    )
    expected = data.replace("제출됨;;100,00;예;-;", f'제출됨;80,00;100,00;예;-;"{COMMENT}"', 1)
    assert fill(data).data.decode() == expected


def test_commas_that_are_no_decimal_signs(fill: Fill) -> None:
    assert b"A,16.00,1.00" in fill(CANVAS.replace("jane,A,", 'jane,"1,2",')).data


def test_grades_that_are_no_numbers_are_not_made_up(fill: Fill) -> None:
    for word in ("-", "Satisfactory", '"1,000.00"'):
        filled = fill(MOODLE.replace("100.00", word))
        assert (filled.data.decode(), filled.left) == (MOODLE.replace("100.00", word), ("김하늘_11", "Doe_12"))
    said_nothing = fill(MOODLE.replace("100.00", ""))
    assert b'grading",4.00,,Yes' in said_nothing.data


def test_moodle_whose_headings_nobody_knows(fill: Fill) -> None:
    data = MOODLE.replace("Grade,", "Note,").replace('"Maximum Grade"', "Bestnote")
    assert b'grading",80.00,100.00' in fill(data).data
    without = "Identifier,Full name,Status\nParticipant 11,김하늘,Submitted\n"
    with pytest.raises(UsageError) as caught:
        fill(without)
    assert caught.value.message.code == "batch.worksheet.no_column"
    named = "Identifier,Nombre,Nota\nParticipant 11,김하늘,\n"
    assert fill(named, column="nota").data == named.replace("하늘,", "하늘,4.00").encode()


def test_canvas(fill: Fill) -> None:
    filled = fill(CANVAS)
    assert filled.data.decode() == CANVAS.replace(
        '김, 하늘",11,20260071,haneul,A,,', '김, 하늘",11,20260071,haneul,A,16.00,'
    )
    assert (filled.written, filled.left) == (("김하늘_11",), ("Doe_12",))
    assert "haneul,A,,8.00" in fill(CANVAS, column="78").data.decode()
    assert "haneul,A,,8.00" in fill(CANVAS, column="Quiz (78)").data.decode()


def test_canvas_that_could_mean_several(fill: Fill) -> None:
    for data, column, code in (
        (CANVAS.replace("tiny (77)", "Essay (77)"), None, "which_column"),
        (CANVAS, "79", "no_column"),
        (CANVAS.replace("20.00", "(read only)"), None, "read_only"),
    ):
        with pytest.raises(UsageError) as caught:
            fill(data, **({"column": column} if column else {}))
        assert caught.value.message.code == f"batch.worksheet.{code}"


def test_brightspace(fill: Fill) -> None:
    filled = fill(BRIGHTSPACE)
    assert filled.data.decode() == BRIGHTSPACE.replace("#haneul,,", "#haneul,8,").replace("#jane,,", "#jane,5,")
    assert "#haneul,,4," in fill(BRIGHTSPACE, column="Quiz").data.decode(), "no full grade said: points as they are"


def test_two_hand_ins_for_one_row_are_nobodys(fill: Fill) -> None:
    twice = msgspec.structs.replace(ENTRIES[0], id="again")
    filled = fill(MOODLE, msgspec.structs.replace(COHORT, entries=(*ENTRIES, twice)))
    assert (filled.written, filled.left) == (("Doe_12",), ("김하늘_11", "again"))


def test_other_tables_are_refused(fill: Fill) -> None:
    with pytest.raises(UsageError) as caught:
        fill("name,email\n김하늘,haneul@example.edu\n")
    assert caught.value.message.code == "batch.worksheet.unknown"


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    names=st.lists(st.text(alphabet='a,"\n김=;\t ', max_size=6), min_size=5, max_size=5),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp949", "utf-16"]),
)
def test_every_other_cell_stays(fill: Fill, names: list[str], quoting: int, encoding: str) -> None:
    table = [list(row) for row in csv.reader(io.StringIO(MOODLE, newline=""))]
    for row, name in zip(table[1:], names, strict=True):
        row[1], row[3] = name, name
    buffer = io.StringIO(newline="")
    csv.writer(buffer, quoting=quoting).writerows(table)  # type: ignore[arg-type]
    raw = buffer.getvalue().encode(encoding)
    again = [list(row) for row in csv.reader(io.StringIO(fill(raw).data.decode(encoding), newline=""))]
    table[1][4], table[1][8], table[2][4] = "80.00", COMMENT, "50.00"
    assert again == table


@pytest.mark.parametrize("column", [None, "78"])
def test_a_worksheet_is_looked_at_before_grading(tmp_path: Path, tiny: Assignment, column: str | None) -> None:
    (tmp_path / "sheet.csv").write_text(CANVAS, encoding="utf-8")
    worksheet.check(tmp_path / "sheet.csv", tiny, column)
    for data, wanted in ((CANVAS, "79"), ("a,b\n1,2\n", None)):
        (tmp_path / "sheet.csv").write_text(data, encoding="utf-8")
        with pytest.raises(UsageError):
            worksheet.check(tmp_path / "sheet.csv", tiny, wanted)


# ------------------------------------------------------------------------------- other programs


def test_everything_that_goes_back(tmp_path: Path, tiny: Assignment) -> None:
    (tmp_path / "Grades.csv").write_bytes(CANVAS.encode())
    out = OutFolder(tmp_path / "out")
    written = handback.write(out, COHORT, tiny, "ko", sheet=tmp_path / "Grades.csv", kinds=("nbgrader", "junit"))
    assert [file.name for file in written.files] == ["reconciliation.csv", "feedback.zip", "Grades-graded.csv"]
    assert written.left == ("Doe_12",)
    made = {file.relative_to(out.root).as_posix() for file in out.root.rglob("*") if file.is_file()}
    assert made == {file.name for file in written.files} | {"nbgrader.csv", "junit/Doe_12.xml", "junit/김하늘_11.xml"}
    assert (tmp_path / "Grades.csv").read_bytes() == CANVAS.encode()
    nothing = msgspec.structs.replace(COHORT, entries=())
    assert [file.name for file in handback.write(out, nothing, tiny, "ko").files] == ["reconciliation.csv"]


def test_moodle_takes_the_feedback_back() -> None:
    data = feedback_zip.render(COHORT, "tiny", "ko")
    assert data is not None and data == feedback_zip.render(COHORT, "tiny", "ko")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == [
            "Jane Doe_12_assignsubmission_file_/feedback.html",
            "Lee Na_13_assignsubmission_file_/feedback.html",
            "김하늘_11_assignsubmission_file/feedback.html",
        ]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert "비어 있습니다" in archive.read("Lee Na_13_assignsubmission_file_/feedback.html").decode()
    nothing = msgspec.structs.replace(COHORT, entries=(msgspec.structs.replace(ENTRIES[0], origin="kim.py"),))
    assert feedback_zip.render(nothing, "tiny", "ko") is None


def test_files_for_other_programs(tmp_path: Path) -> None:
    late = msgspec.structs.replace(ENTRIES[0], penalty=0.5, report=report(4.0, score=3.5))
    cohort = msgspec.structs.replace(COHORT, entries=(late, *ENTRIES[1:]))
    exports.write(OutFolder(tmp_path / "out"), cohort, "en", exports.KINDS, due=datetime(2026, 11, 15, tzinfo=UTC))
    out = tmp_path / "out"
    made = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    assert made == [
        "classroom50/Doe_12/result.json", "classroom50/김하늘_11/result.json",
        "gradescope/Doe_12/results.json", "gradescope/Lee_13/results.json", "gradescope/김하늘_11/results.json",
        "junit/Doe_12.xml", "junit/김하늘_11.xml", "nbgrader.csv",
    ]  # fmt: skip
    rows = list(csv.reader(io.StringIO((out / "nbgrader.csv").read_bytes().decode(), newline="")))
    assert tuple(rows[0]) == exports.NBGRADER
    assert rows[1] == ["tiny", "2026-11-15T00:00:00+00:00", "2026-11-15T20:05:00+09:00", "20260071", "김하늘", "",
                       "haneul@example.edu", "4", "0.5", "3.5", "5"]  # fmt: skip
    assert rows[2][3:6] == ["jane", "Doe", "Jane"] and rows[2][7:] == ["2.5", "0", "2.5", "5"]
    assert [row[7:] for row in rows[3:]] == [["", "", "", ""]] * 3, "no zero for who could not be graded"
    found = json.loads((out / "classroom50/김하늘_11/result.json").read_text(encoding="utf-8"))
    assert found["datetime"] == "2026-11-15T11:05:00Z" and found["owner"] == "20260071"
    assert (found["score"], found["max-score"]) == (7, 10)


def test_classroom50_counts_in_whole_numbers() -> None:
    environment = {"CLASSROOM": "dl", "OWNER": "jane", "SUBMISSION_TAG": "submit/1", "COMMIT_URL": "c", "RELEASE_URL": "r",
                   "REVIEW_URL": "v", "USERNAME": "jane", "ASSIGNMENT_TYPE": "group", "GITHUB_ACTOR_ID": "17"}  # fmt: skip
    origin = classroom50.origin_in(environment, "2026-11-15T11:05:00Z", "2026-11-16T00:00:00Z")
    found = json.loads(classroom50.render(report(3.25), "en", origin))
    assert found == {
        "schema": "classroom50/result/v1", "classroom": "dl", "assignment": "tiny", "assignment_type": "group", "owner": "jane",
        "submission": "submit/1", "commit": "c", "release": "r", "review": "v",
        "datetime": "2026-11-15T11:05:00Z", "graded_at": "2026-11-16T00:00:00Z", "score": 13, "max-score": 20,
        "tests": [
            {"test-name": "=Add <numbers> · Same", "passed": True, "score": 10, "max-score": 10},
            {"test-name": "=Add <numbers> · Same (2)", "passed": True, "score": 3, "max-score": 10},
        ],
        "submitted_by": {"username": "jane", "id": 17},
    }  # fmt: skip
    for awkward in (1 / 3, 0.123456):
        odd = json.loads(classroom50.render(report(awkward), "en", origin))
        assert all(type(odd[key]) is int for key in ("score", "max-score")) and 0 < odd["score"] < odd["max-score"]


def test_points_taken_for_lateness_have_a_column(tiny: Assignment) -> None:
    late = msgspec.structs.replace(ENTRIES[0], penalty=0.5, report=report(4.0, score=3.5))
    text = grades.render(msgspec.structs.replace(COHORT, entries=(late, *ENTRIES[1:])), tiny, "en").lstrip("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["late_penalty"] for row in rows] == ["0.5", "0", "", "", ""] and rows[0]["score"] == "3.5"
    assert "late_penalty" not in grades.render(COHORT, tiny, "en")


def test_what_was_collected_is_one_table() -> None:
    told = msgspec.structs.replace(
        RECONCILIATION, strangers=("Doe_12",), duplicates=(("Doe_12", "Lee_13"),),
        unmatched=("=x.py",), reasons=(Message("batch.unmatched.name"),),
    )  # fmt: skip
    first = msgspec.structs.replace(
        ENTRIES[0], late="1 hour", earlier=("old.py",), beside=("text.html",),
        report=report(4.0, notes=(Message("submission.note_tabs", {"file": "tiny.py"}),)),
    )  # fmt: skip
    cohort = msgspec.structs.replace(COHORT, entries=(first, *ENTRIES[1:]), reconciliation=told)
    text = collected.render(cohort, "en")
    rows = list(csv.reader(io.StringIO(text.lstrip("\ufeff"), newline="")))
    assert rows[0] == list(collected.COLUMNS)
    assert [row[:3] for row in rows[1:]] == [
        ["unmatched", "", "'=x.py"],
        ["stranger", "Doe_12", ""],
        ["missing", "Park_14", ""],
        ["unreadable", "Lee_13", "Lee Na_13_assignsubmission_file_"],
        ["error", "Choi_15", ""],
        ["late", "김하늘_11", ""],
        ["duplicate", "Doe_12", ""],
        ["duplicate", "Lee_13", ""],
        ["replaced", "김하늘_11", "old.py"],
        ["repaired", "김하늘_11", ""],
        ["beside", "김하늘_11", "text.html"],
    ]
    assert all(row[3] for row in rows[1:] if row[0] not in ("stranger", "replaced", "beside"))
