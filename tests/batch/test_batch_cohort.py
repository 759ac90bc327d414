"""A small class graded by the real judge: everybody in every file, whole, escaped, the same each time."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
from collections.abc import Callable
from concurrent.futures import Future
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from autograder.assignment import Course
from autograder.batch import Cohort, Entry, grade_cohort
from autograder.batch.cohort import Exchange
from autograder.errors import GraderFault, UsageError
from autograder.judge.client import JudgeServer
from autograder.judge.record import Report

Files = dict[str, bytes | str]
Grade = Callable[..., Cohort]
RIGHT = "def add(a, b):\n    return a + b\n\n\ndef twice(a):\n    return a * 2\n"
HALF = RIGHT.replace("a * 2", "a")
WORKSHEET = """\
Identifier,"Full name","ID number","Email address",Status
"Participant 1",김하늘,20260071,haneul@example.edu,"Submitted for grading - 2 days late"
"Participant 2","=HYPERLINK(""//evil"")",20260072,evil@example.edu,"Submitted for grading"
"Participant 3",<script>alert(1)</script>,20260073,script@example.edu,"Submitted for grading"
"Participant 4",Nobody,20260074,nobody@example.edu,"No submission"
"Participant 5",＝1+1,20260075,wide@example.edu,"Submitted for grading"
"""
CLASS: Files = {
    "김하늘_1_assignsubmission_file_/tiny.py": RIGHT,
    "x_2_assignsubmission_file_/tiny.py": HALF,
    "x_3_assignsubmission_file_/tiny.py": "",
    "x_5_assignsubmission_file_/tiny.py": RIGHT,
    "Stranger_9_assignsubmission_file_/tiny.py": "def add(a, b):\n    raise NotImplementedError\n",
    "notes.txt": "=1+1",
}


@pytest.fixture
def grade(course: Course, tmp_path: Path, zipped: Callable[[Files], bytes]) -> Grade:
    (tmp_path / "class.zip").write_bytes(zipped(CLASS))
    (tmp_path / "class.csv").write_text(WORKSHEET, encoding="utf-8")

    def run(**more: object) -> Cohort:
        settings: dict[str, object] = {"seed": 5, "workers": 2, **more}
        source, out = settings.pop("source", tmp_path / "class.zip"), settings.pop("out", tmp_path / "out")
        return grade_cohort(course, course.assignment("tiny"), source, out, **settings)  # type: ignore[arg-type]

    return run


class Watch:
    """Remembers what it was told."""

    def __init__(self, done: Callable[[Entry], None] = lambda entry: None) -> None:
        self._done = done
        self.total = 0
        self.begun: list[str] = []
        self.seen: list[Entry] = []
        self.known: list[str] = []

    def begin(self, total: int) -> None:
        self.total = total

    def started(self, student: str) -> None:
        self.begun.append(student)

    def done(self, entry: Entry, *, known: bool) -> None:
        self.seen.append(entry)
        self.known += [entry.id] if known else []
        self._done(entry)


def rows(out: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((out / "grades.csv").read_bytes().decode("utf-8-sig"), newline="")))


def statuses(cohort: Cohort) -> dict[str, str]:
    return {entry.participant or entry.student: entry.status for entry in cohort.entries}


class Page(HTMLParser):
    def __init__(self, file: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.open: list[str] = []
        self.shown = ""
        self.feed(file.read_text(encoding="utf-8"))
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name in ("href", "src") and value]
        assert not [name for name, _ in attrs if name.startswith("on")]
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.shown += data


def test_everybody_is_in_everything(grade: Grade, tmp_path: Path) -> None:
    out = tmp_path / "out"

    def recorded(entry: Entry) -> None:
        assert (out / "feedback" / entry.id / "index.html").is_file(), "recorded before it is told"
        assert (out / "reports" / f"{entry.id}.json").is_file() == (entry.report is not None)

    watch = Watch(recorded)
    cohort = grade(progress=watch)
    seen = watch.seen
    assert watch.total == 5
    assert len(watch.begun) == 3, "equal ones once, what cannot be read not at all"
    assert statuses(cohort) == {
        "1": "graded",
        "2": "graded",
        "3": "unreadable",
        "4": "missing",
        "5": "graded",
        "9": "graded",
    }
    assert {entry.id for entry in seen} == {entry.id for entry in cohort.entries if entry.status != "missing"}
    assert [entry.participant for entry in cohort.missing] == ["4"] and not cohort.faulty
    assert cohort.seed == 5 and cohort.isolation
    scores = {entry.participant: entry.report and entry.report.score for entry in cohort.entries}
    assert scores == {"1": 5.0, "2": 2.0, "3": None, "4": None, "5": 5.0, "9": 0.0}
    told = cohort.reconciliation
    assert (told.roster, told.strangers, told.unmatched) == ("class.csv", ("Stranger_9",), ("notes.txt",))
    assert told.identical == (("x_5", "김하늘_1"),)
    report = json.loads((out / "reports/김하늘_1.json").read_text(encoding="utf-8"))
    assert (report["student"], report["score"], report["submission"]) == ("김하늘", 5.0, "tiny.py")
    assert {path.name for path in out.iterdir()} == {
        "grades.csv",
        "index.html",
        "reports",
        "feedback",
        "journal.sqlite",
        "reconciliation.csv",
        "feedback.zip",
    }
    assert not list(out.rglob(".writing-*"))


def test_grades_for_a_spreadsheet(grade: Grade, tmp_path: Path) -> None:
    grade()
    raw = (tmp_path / "out/grades.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") and raw.count(b"\r\n") == raw.count(b"\n") == 7
    found = {row["participant"]: row for row in rows(tmp_path / "out")}
    assert list(found["1"]) == [
        "id", "student", "participant", "number", "email", "status", "late", "score", "max_score", "add", "twice", "notes",
    ]  # fmt: skip
    assert list(found["1"].values())[:11] == [
        "김하늘_1", "김하늘", "1", "20260071", "haneul@example.edu", "graded", "2 days", "5", "5", "2", "3",
    ]  # fmt: skip
    assert (found["3"]["status"], found["3"]["score"]) == ("unreadable", ""), "no silent zero"
    assert "empty" in found["3"]["notes"]
    assert (found["4"]["status"], found["4"]["score"]) == ("missing", "")
    assert found["9"]["score"] == "0"
    for row in found.values():
        assert not [cell for cell in row.values() if cell[:1] in tuple("=+-@\t\r＝＋－＠")]
    assert found["2"]["student"].startswith("'=HYPERLINK") and found["5"]["student"] == "'＝1+1"


@pytest.mark.parametrize("language", ["en", "ko"])
def test_pages(grade: Grade, tmp_path: Path, language: str) -> None:
    out = tmp_path / "out"
    cohort = grade(language=language)
    page = Page(out / "index.html")
    assert "script" not in page.tags
    for entry in cohort.entries:
        assert entry.student in page.shown
    assert page.shown.count("<script>alert(1)</script>") >= 1, "shown as text"
    assert "notes.txt" in page.shown and "Stranger" in page.shown
    assert ("not handed in" if language == "en" else "미제출") in page.shown
    assert ("Adding" if language == "en" else "더하기") in page.shown
    assert len(page.links) == 5
    for link in page.links:
        assert (out / unquote(link)).is_file()
    for entry in cohort.entries:
        file = out / "feedback" / entry.id / "index.html"
        if entry.status == "missing":
            assert not file.exists()
            continue
        text = Page(file).shown
        assert entry.student in text
        assert "script" not in Page(file).tags
        if entry.status == "unreadable":
            assert ("is empty" if language == "en" else "비어 있습니다") in text


def test_the_same_bytes_each_time(grade: Grade, tmp_path: Path) -> None:
    grade(out=tmp_path / "a", workers=1)
    grade(out=tmp_path / "b", workers=3)
    assert (tmp_path / "a/grades.csv").read_bytes() == (tmp_path / "b/grades.csv").read_bytes()
    assert (tmp_path / "a/index.html").read_bytes() == (tmp_path / "b/index.html").read_bytes()


class Killer(JudgeServer):
    """Where the submission of ``Stranger`` is judged, the judge's whole process is killed."""

    victims: tuple[str, ...] = ("Stranger",)

    def submit(self, path: Path, student: str | None = None, **more: Any) -> Future[Report]:
        future = super().submit(path, student, **more)
        if student in self.victims:
            os.kill(self._process.pid, signal.SIGKILL)
        return future


@pytest.mark.parametrize("workers", [1, 5])
def test_a_killed_judge_loses_nobody(
    grade: Grade, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    monkeypatch.setattr("autograder.batch.cohort.JudgeServer", Killer)
    cohort = grade(workers=workers)
    assert statuses(cohort) == {
        "1": "graded",
        "2": "graded",
        "3": "unreadable",
        "4": "missing",
        "5": "graded",
        "9": "error",
    }
    assert cohort.faulty
    (row,) = [row for row in rows(tmp_path / "out") if row["participant"] == "9"]
    assert (row["status"], row["score"]) == ("error", "")
    page = Page(tmp_path / "out/index.html").shown
    assert "set aside" in page
    notice = Page(tmp_path / "out/feedback/Stranger_9/index.html").shown
    assert "costs you nothing" in notice and "status" not in notice
    assert not (tmp_path / "out/reports/Stranger_9.json").exists()


def test_a_broken_assignment_is_told_at_once(grade: Grade, course: Course) -> None:
    (course.root / "solutions/tiny/test_hidden.py").write_text("import nothing_of_the_kind\n", encoding="utf-8")
    with pytest.raises(GraderFault):
        grade()


def test_results_of_an_earlier_run_do_not_stay(grade: Grade, tmp_path: Path, zipped: Callable[[Files], bytes]) -> None:
    grade()
    report = tmp_path / "out/reports/김하늘_1.json"
    assert report.exists()
    (tmp_path / "class.zip").write_bytes(zipped({**CLASS, "김하늘_1_assignsubmission_file_/tiny.py": ""}))
    grade()
    assert not report.exists()


def test_a_roster_elsewhere(grade: Grade, tmp_path: Path) -> None:
    (tmp_path / "class.csv").rename(tmp_path / "Grades-7.csv")
    assert grade().reconciliation.roster is None
    assert "4" in statuses(grade(roster=tmp_path / "Grades-7.csv"))


def test_a_table_that_is_no_roster(grade: Grade, tmp_path: Path) -> None:
    (tmp_path / "class.csv").write_text("name,score\nkim,3\n", encoding="utf-8")
    assert grade().reconciliation.roster is None
    with pytest.raises(UsageError):
        grade(roster=tmp_path / "class.csv")


def test_nowhere_to_write(grade: Grade, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        grade()
    assert caught.value.message.code == "batch.cannot_write"


def test_a_run_that_is_stopped(grade: Grade, tmp_path: Path) -> None:
    """It leaves what it had, and nothing half done."""

    def stop(entry: Entry) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        grade(progress=Watch(stop))
    assert len(list((tmp_path / "out/feedback").iterdir())) == 1
    assert not (tmp_path / "out/grades.csv").exists()


def half_a_point_a_day(score: float, max_score: float, late: timedelta) -> float:
    return score - 0.5 * (late / timedelta(days=1))


def test_back_into_the_worksheet_with_what_lateness_leaves(grade: Grade, tmp_path: Path) -> None:
    head, *rows_before = WORKSHEET.splitlines()
    given = tmp_path / "grading.csv"
    columns = ',Grade,"Maximum Grade","Last modified (grade)","Feedback comments"'
    text = "\r\n".join([head + columns, *(f"{row},,10.00,-," for row in rows_before), ""])
    given.write_bytes(text.encode("utf-8"))
    exchange = Exchange(sheet=given, kinds=("nbgrader", "junit"), policy=half_a_point_a_day)
    cohort = grade(exchange=exchange)
    entries = {entry.participant: entry for entry in cohort.entries}
    assert (entries["1"].penalty, entries["1"].report and entries["1"].report.score) == (1.0, 4.0)
    assert given.read_bytes() == text.encode("utf-8")
    filled = list(
        csv.DictReader(io.StringIO((tmp_path / "out/grading-graded.csv").read_text(encoding="utf-8"), newline=""))
    )
    assert [row["Grade"] for row in filled] == ["8.00", "4.00", "", "", "10.00"]
    assert (tmp_path / "out/nbgrader.csv").is_file() and len(list((tmp_path / "out/junit").iterdir())) >= 4
    again = grade(exchange=exchange)
    assert again.changes == () and again.entries == cohort.entries, "the penalty is taken off once"
