"""Nothing is lost and nothing graded twice: stopped runs, changed assignments, equal answers, full disks, two runs at once."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import pytest

from autograder.assignment import Course
from autograder.assignment.fingerprint import fingerprints
from autograder.batch import Cohort, grade_cohort
from autograder.batch.journal import FILE, Journal, Record
from autograder.errors import GraderFault, UsageError
from autograder.judge.client import JudgeServer
from autograder.messages import Message

RIGHT = "def add(a, b):\n    return a + b\n\n\ndef twice(a):\n    return a * 2\n"
CLASS = {
    "가람_1_assignsubmission_file_/tiny.py": RIGHT,
    "Copy_2_assignsubmission_file_/mine.py": RIGHT.replace("\n", "\r\n"),
    "Half_3_assignsubmission_file_/tiny.py": RIGHT.replace("a * 2", "a"),
    "Sum_4_assignsubmission_file_/tiny.py": RIGHT.replace("a + b", "sum((a, b))"),
    "Raises_5_assignsubmission_file_/tiny.py": RIGHT.replace("return a * 2", "raise KeyError(a)"),
    "Empty_6_assignsubmission_file_/tiny.py": "",
    "Stub_7_assignsubmission_file_/tiny.py": "def add(a, b):\n    raise NotImplementedError\n",
}
KILLS = int(os.environ.get("AUTOGRADER_KILLS", "6"))
"""How many times the program is killed at a random moment; .ci/every-kill asks for more."""


class Counting(JudgeServer):
    """A real judge that remembers what it was asked."""

    asked: ClassVar[list[tuple[str | None, tuple[str, ...]]]] = []

    def submit(self, path: Path, student: str | None = None, **more: Any) -> Any:
        self.asked.append((student, tuple(more.get("questions", ()))))
        return super().submit(path, student, **more)


@pytest.fixture
def grade(
    course: Course, tmp_path: Path, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Cohort]:
    write(tmp_path / "class", dict(CLASS))
    monkeypatch.setattr("autograder.batch.cohort.JudgeServer", Counting)

    def run(**more: Any) -> Cohort:
        Counting.asked = []
        assignment = Course(course.root).assignment("tiny")
        return grade_cohort(course, assignment, tmp_path / "class", tmp_path / "out", workers=2, **more)

    return run


def results(out: Path) -> dict[str, Any]:
    """Everything in a folder of results but what was measured."""
    found: dict[str, Any] = {}
    for path in sorted(out.rglob("*")):
        if path.suffix == ".json":
            report = json.loads(path.read_text(encoding="utf-8"))
            for question in report["questions"]:
                for check in question["checks"]:
                    del check["cpu_seconds"]
            found[str(path.relative_to(out))] = report
        elif path.suffix == ".csv":
            found[str(path.relative_to(out))] = path.read_bytes()
    return found


def test_the_same_command_again_judges_nothing(grade: Callable[..., Cohort], tmp_path: Path) -> None:
    first = grade()
    assert len(Counting.asked) == 5, "seven hand-ins: two are equal, one is empty"
    before = results(tmp_path / "out")
    again = grade()
    assert Counting.asked == []
    assert again.seed == first.seed, "the journal's seed is taken again"
    assert again.changes == ()
    assert results(tmp_path / "out") == before
    grade(seed=first.seed + 1)
    assert len(Counting.asked) == 5, "other inputs are another grade"


def test_equal_answers_are_judged_once_and_each_report_is_its_own(grade: Callable[..., Cohort], tmp_path: Path) -> None:
    wrong = RIGHT.replace("a + b", "a + c")
    (tmp_path / "class/가람_1_assignsubmission_file_/tiny.py").write_text(wrong, encoding="utf-8")
    (tmp_path / "class/Copy_2_assignsubmission_file_/mine.py").write_text(wrong, encoding="utf-8")
    cohort = grade()
    assert len(Counting.asked) == 5
    reports = {entry.student: entry.report for entry in cohort.entries if entry.report}
    one, other = reports["가람"], reports["Copy"]
    assert (one.submission, other.submission) == ("tiny.py", "mine.py")
    assert (one.student, other.student) == ("가람", "Copy")
    places = [report.questions[0].checks[0].finding for report in (one, other)]
    assert [found.where for found in places if found] == ["tiny.py:2", "mine.py:2"]
    assert [note.code for note in other.notes] == ["submission.note_renamed"] and one.notes == ()
    assert cohort.reconciliation.identical == (("Copy_2", "가람_1"),)


def test_only_changed_questions_are_judged_again_and_it_is_told_who_gained(
    grade: Callable[..., Cohort], course: Course, tmp_path: Path
) -> None:
    grade(seed=5)
    hidden = course.root / "solutions/tiny/test_hidden.py"
    hidden.write_text(
        hidden.read_text(encoding="utf-8").replace(
            "same(submission.twice(x), reference.twice(x))", "assert submission.twice(x) in (x, 2 * x)"
        ),
        encoding="utf-8",
    )
    cohort = grade()
    assert {questions for _, questions in Counting.asked} == {("twice",)}
    assert [(change.student, change.before, change.after) for change in cohort.changes] == [("Half", 2.0, 5.0)]
    assert cohort.changes[0].why == (("hidden/test_random", "wrong", "passed"),)
    rows = list(csv.DictReader((tmp_path / "out/changes.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [(row["student"], row["before"], row["after"], row["difference"]) for row in rows] == [
        ("Half", "2", "5", "'+3")
    ]
    assert rows[0]["why"] == "hidden/test_random: wrong > passed"
    page = (tmp_path / "out/index.html").read_text(encoding="utf-8")
    assert "hidden/test_random: wrong &gt; passed" in page
    mixed = results(tmp_path / "out")
    shutil.rmtree(tmp_path / "out")
    grade(seed=5)
    whole = results(tmp_path / "out")
    mixed.pop("changes.csv")
    assert mixed == whole, "put together from two runs it is what one run finds"


def test_a_changed_answer_is_judged_and_told(grade: Callable[..., Cohort], tmp_path: Path) -> None:
    grade()
    (tmp_path / "class/Half_3_assignsubmission_file_/tiny.py").write_text(
        RIGHT.replace("a * 2", "a + a"), encoding="utf-8"
    )
    cohort = grade()
    assert Counting.asked == [("Half", ("add", "twice"))]
    assert [(change.student, change.after - change.before) for change in cohort.changes] == [("Half", 3.0)]


def test_a_question_that_was_set_aside_is_judged_once_it_can_be(
    grade: Callable[..., Cohort], course: Course, tmp_path: Path
) -> None:
    card = course.root / "solutions/tiny/assignment.toml"
    text = card.read_text(encoding="utf-8")
    card.write_text(f'{text}\n[questions.needs]\ninstall = "get it"\nmodules = ["no_such_module"]\n', encoding="utf-8")
    aside = {entry.student: entry.report for entry in grade().entries if entry.report}
    assert {report.max_score for report in aside.values()} == {2.0}
    card.write_text(text, encoding="utf-8")
    whole = {entry.student: entry.report for entry in grade().entries if entry.report}
    assert {questions for _, questions in Counting.asked} == {("twice",)}
    assert {report.max_score for report in whole.values()} == {5.0}
    assert whole["가람"].score == 5.0


@pytest.mark.parametrize(
    ("file", "old", "new", "changed"),
    [
        ("test_hidden.py", "10**6", "10**5", {"twice"}),
        ("test_visible.py", "submission.add(1, 2), 3", "submission.add(1, 3), 4", {"add"}),
        ("test_visible.py", "points=2", "points=4", {"add"}),
        ("test_visible.py", "import pytest\n", "import pytest\n# a remark\n\n", set()),
        ("source.py", "a + b", "b + a", {"add", "twice"}),
        ("source.py", "return a + b", "return a + b  # a remark", set()),
        ("assignment.toml", "number = 1", "number = 2", set()),
        ("assignment.toml", "number = 1", 'number = 1\nforbid = ["scipy"]', {"add", "twice"}),
    ],
)
def test_what_a_question_depends_on(course: Course, file: str, old: str, new: str, changed: set[str]) -> None:
    before = fingerprints(course.assignment("tiny"), course.data)
    for folder in ("solutions", "assignments"):
        path = course.root / folder / "tiny" / file
        if path.exists():
            text = path.read_text(encoding="utf-8")
            assert old in text
            path.write_text(text.replace(old, new), encoding="utf-8")
    after = fingerprints(Course(course.root).assignment("tiny"), course.data)
    assert {name for name in after if after[name] != before[name]} == changed


def test_helpers_and_fixtures_of_a_test_count(course: Course) -> None:
    hidden = course.root / "solutions/tiny/test_hidden.py"
    text = (
        hidden.read_text(encoding="utf-8")
        + "\nLIMIT = 7\n\n\ndef deep():\n    return LIMIT\n\n\ndef helper():\n    return deep()\n\n\n"
        + "@pytest.fixture\ndef given():\n    return helper()\n\n\n"
        + "@question('add')\ndef test_uses_it(submission, given):\n    assert submission.add(given, 0) == given\n"
    )
    found = []
    for limit in ("7", "8"):
        hidden.write_text(text.replace("LIMIT = 7", f"LIMIT = {limit}"), encoding="utf-8")
        found.append(fingerprints(course.assignment("tiny"), course.data))
    assert found[0]["add"] != found[1]["add"]
    assert found[0]["twice"] == found[1]["twice"]


COMMAND = [sys.executable, "-m", "autograder", "batch", "tiny"]


def start(course: Course, source: Path, out: Path, *more: str) -> subprocess.Popen[bytes]:
    command = [
        *COMMAND,
        str(source),
        "--out",
        str(out),
        "--seed",
        "5",
        "--workers",
        "2",
        "--course",
        str(course.root),
        *more,
    ]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, preexec_fn=heed_ctrl_c
    )


def heed_ctrl_c() -> None:
    """A shell's background jobs, and all that they start, ignore it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def judged(out: Path) -> int:
    if not (out / FILE).exists():
        return 0
    with contextlib.closing(sqlite3.connect(out / FILE)) as database:
        return int(database.execute("SELECT count(*) FROM grade").fetchone()[0])


def test_killed_at_any_moment_it_goes_on_and_ends_the_same(
    course: Course, tmp_path: Path, write: Callable[..., Path]
) -> None:
    source = write(tmp_path / "class", dict(CLASS))
    undisturbed = start(course, source, tmp_path / "whole")
    began = time.monotonic()
    _, wrong = undisturbed.communicate(timeout=120)
    assert undisturbed.returncode == 0, wrong
    length = time.monotonic() - began
    expected, moments = results(tmp_path / "whole"), random.Random(20261122)
    for number in range(KILLS):
        out = tmp_path / f"killed-{number}"
        process = start(course, source, out)
        time.sleep(moments.uniform(0.1, 1.0) * length)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        kept = judged(out)
        resumed = start(course, source, out, "--progress", "json")
        said, wrong = resumed.communicate(timeout=120)
        assert resumed.returncode == 0, wrong
        events = [json.loads(line) for line in said.splitlines()]
        assert sum(event["event"] == "started" for event in events) == 5 - kept, "what was kept is not judged again"
        assert results(out) == expected
        shutil.rmtree(out)


def test_ctrl_c_ends_cleanly_and_says_how_to_go_on(course: Course, tmp_path: Path, write: Callable[..., Path]) -> None:
    slow = "import time\n\n\ndef add(a, b):\n    time.sleep(4)\n    return a + b\n"
    source = write(tmp_path / "class", {**CLASS, "Slow_8_assignsubmission_file_/tiny.py": slow})
    process = start(course, source, tmp_path / "out", "--progress", "json")
    assert process.stdout is not None and process.stderr is not None
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "done" and event["status"] == "graded":
            break
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert said.decode("utf-8").count("\n") == 1 and "of 8 written down" in said.decode("utf-8")
    assert "goes on from here" in said.decode("utf-8")
    assert judged(tmp_path / "out") >= 1


def test_two_runs_at_once_are_refused(course: Course, tmp_path: Path) -> None:
    with (
        Journal(tmp_path, "tiny", ["numpy"]),
        pytest.raises(UsageError) as caught,
        Journal(tmp_path, "tiny", ["numpy"]),
    ):
        pass
    assert caught.value.message.code == "batch.journal.in_use"


def test_a_folder_of_another_assignment_is_refused(tmp_path: Path) -> None:
    with Journal(tmp_path, "tiny", ["numpy"]) as journal:
        journal.begin(None, 3)
    with pytest.raises(UsageError) as caught, Journal(tmp_path, "other", ["numpy"]):
        pass
    assert caught.value.message.code == "batch.journal.other_assignment"


@pytest.mark.parametrize(
    ("content", "code"), [(b"no database at all" * 99, "batch.journal.not_one"), (None, "batch.journal.other_version")]
)
def test_a_file_that_is_no_journal_of_ours(tmp_path: Path, content: bytes | None, code: str) -> None:
    if content is not None:
        (tmp_path / FILE).write_bytes(content)
    else:
        with contextlib.closing(sqlite3.connect(tmp_path / FILE)) as database:
            database.execute("PRAGMA user_version=99")
    with pytest.raises(UsageError) as caught, Journal(tmp_path, "tiny", ["numpy"]):
        pass
    assert caught.value.message.code == code


def test_a_full_disk_keeps_what_was_committed(tmp_path: Path) -> None:
    """SQLite's own limit of pages stands for the disk: it reports the same error, at the same moments."""
    record = Record(
        filename="tiny.py", own_notes=0, fingerprints={}, refusal=Message("judge.no_names", {"name": "x" * 3000})
    )
    kept = 0
    with Journal(tmp_path, "tiny", ["numpy"]) as journal:
        journal._run("PRAGMA max_page_count=40")
        with pytest.raises(GraderFault) as caught:
            for number in range(1000):
                journal.keep(str(number), 1, record)
                kept += 1
    assert caught.value.message.code == "batch.journal.cannot_write"
    assert "full" in str(caught.value.message.params["reason"])
    with Journal(tmp_path, "tiny", ["numpy"]) as journal:
        assert kept > 5
        assert [journal.find(str(number), 1) for number in range(kept)] == [record] * kept
        assert journal.find(str(kept), 1) is None
