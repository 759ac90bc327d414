"""One export of each platform, in every form it may come in, and the tables that come of it (see ``golden/README.md``)."""

from __future__ import annotations

import io
import json
import tomllib
import unicodedata
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from autograder.assignment import Assignment, Course
from autograder.batch import collected, exports, feedback_zip, grades, late, worksheet
from autograder.batch.intake import take_in
from autograder.batch.reconcile import reconcile
from autograder.batch.record import Cohort, Entry
from autograder.batch.roster import read_roster
from autograder.errors import Unreadable
from autograder.judge.record import CheckResult, QuestionResult, Report
from autograder.submission import read
from autograder.submission.naming import shown

GOLDEN = Path(__file__).parent / "golden"
PLATFORMS = ("moodle", "canvas", "gradescope", "blackboard", "brightspace", "nbgrader", "nbgrader_exchange")
WORKSHEETS = {"moodle", "canvas", "brightspace"}
NBGRADER = {"nbgrader", "nbgrader_exchange"}
ADD, TWICE = "def add(a, b):\n    return a + b\n", "def twice(a):\n    return 2 * a\n"
CELLS = [
    {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [], "source": part}
    for part in (ADD, TWICE)
]
ANSWERS = {
    "@right": f"{ADD}\n\n{TWICE}",
    "@half": ADD,
    "@other": f"# 다른 답\n{ADD}\n\n{TWICE}",
    "@tabs": f"{ADD}\n\ndef twice(a):\n\tif a:\n                return 2 * a\n\treturn 0\n",
    "@stub": "def add(a, b):\n    raise NotImplementedError\n\n\ndef twice(a):\n    raise NotImplementedError\n",
    "@notebook": json.dumps({"cells": CELLS, "metadata": {}, "nbformat": 4, "nbformat_minor": 4}),
}
DUE = datetime(2026, 11, 15, 15, 0, tzinfo=UTC)
Files = dict[str, bytes]


def files_of(platform: str) -> Files:
    table = tomllib.loads((GOLDEN / platform / "export.toml").read_text(encoding="utf-8"))
    return {name: ANSWERS.get(text, text).encode() for name, text in table.items()}


def as_folder(files: Files, root: Path) -> Path:
    for name, data in files.items():
        target = root / "export" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return root / "export"


def as_zip(files: Files, root: Path) -> Path:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    (root / "download.zip").write_bytes(buffer.getvalue())
    return root / "download.zip"


def as_zip_of_windows(files: Files, root: Path) -> Path:
    """Names in cp949, not marked: written under stand-ins of the same length and put in afterwards."""
    raw = {name: name.encode("cp949") for name in files}
    stand_ins = {name: f"{place:04d}".ljust(len(raw[name]), "x") for place, name in enumerate(files)}
    data = as_zip({stand_ins[name]: content for name, content in files.items()}, root).read_bytes()
    for name, stand_in in stand_ins.items():
        data = data.replace(stand_in.encode(), raw[name])
    (root / "download.zip").write_bytes(data)
    return root / "download.zip"


def as_zip_of_macs(files: Files, root: Path) -> Path:
    return as_zip({unicodedata.normalize("NFD", name): data for name, data in files.items()}, root)


FORMS: dict[str, Callable[[Files, Path], Path]] = {
    "folder": as_folder, "zip": as_zip, "cp949": as_zip_of_windows, "NFD": as_zip_of_macs,
}  # fmt: skip


def judged(entry: Entry, path: Path, assignment: Assignment) -> Entry:
    """Points for what an answer defines and has begun; nothing of it is run."""
    try:
        content = read(path, assignment.name, assignment.public_names)
    except Unreadable as error:
        return msgspec.structs.replace(entry, status="unreadable", error=error.message)
    code = "\n".join(content.cells)
    questions = []
    for question, most in zip(assignment.questions, (2.0, 3.0), strict=True):
        points = most if f"def {question.name}" in code and "NotImplementedError" not in code else 0.0
        check = CheckResult(id=f"test_{question.name}", title=question.title, visible=True, points=points, max_points=most,
                            outcome="passed" if points else "missing", cpu_seconds=0.0)  # fmt: skip
        questions.append(
            QuestionResult(name=question.name, title=question.title, points=points, max_points=most, checks=(check,))
        )
    report = Report(assignment=assignment.name, submission=content.label, student=entry.student, max_score=5.0, seed=1,
                    score=sum(each.points for each in questions), isolation={"level": "landlock"}, versions={},
                    questions=tuple(questions), notes=content.notes)  # fmt: skip
    return msgspec.structs.replace(entry, status="graded", report=report)


def half_for_the_late(score: float, max_score: float, by: object) -> float:
    return score / 2


def tables(platform: str, source: Path, staging: Path, assignment: Assignment) -> Files:
    """Everything that is written of a class, by its name in ``expected``."""
    roster = GOLDEN / platform / "roster.csv"
    intake = take_in(source, staging, assignment=assignment.name)
    assert intake.format == platform.partition("_")[0]
    due = DUE if platform in NBGRADER else None
    ledger = reconcile(intake, read_roster(roster), roster.name, assignment, due=due)
    entries = list(ledger.missing)
    for handin, entry in ledger.handins:
        if handin.problem is not None:
            entries.append(msgspec.structs.replace(entry, status="unreadable", error=handin.problem))
        else:
            policy = half_for_the_late if platform == "nbgrader" else None
            entries.append(late.after(judged(entry, handin.path, assignment), policy))
    entries.sort(key=lambda entry: (entry.student, entry.id))
    cohort = Cohort(
        assignment="tiny", entries=tuple(entries), reconciliation=ledger.reconciliation, seed=1, isolation=None
    )
    found = {
        "grades.csv": grades.render(cohort, assignment, "ko").encode(),
        "reconciliation.csv": collected.render(cohort, "ko").encode(),
    }
    if platform in WORKSHEETS:
        found["worksheet.csv"] = worksheet.fill(roster, cohort, assignment, "ko").data
    if platform in NBGRADER:
        found["nbgrader.csv"] = exports.nbgrader(cohort, DUE).encode()
    if archive := feedback_zip.render(cohort, "tiny", "ko"):
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            found["feedback.txt"] = "".join(f"{name}\n" for name in opened.namelist()).encode()
    return found


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("platform", PLATFORMS)
def test_an_export_gives_its_tables(platform: str, form: str, tmp_path: Path, course: Course) -> None:
    source = FORMS[form](files_of(platform), tmp_path)
    found = tables(platform, source, tmp_path / "staging", course.assignment("tiny"))
    expected = {file.name: file.read_bytes() for file in (GOLDEN / platform / "expected").iterdir()}
    assert found.keys() == expected.keys()
    for name in expected:
        assert found[name].decode() == expected[name].decode(), name


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_file_is_somewhere(platform: str, tmp_path: Path, course: Course) -> None:
    """Each is graded, replaced, beside an answer, told as nobody's, or the platform's own note about a hand-in."""
    files = files_of(platform)
    marked = {
        name: data if name.endswith((".yml", ".txt")) else f"# {name}\n".encode() + data for name, data in files.items()
    }
    intake = take_in(as_folder(marked, tmp_path), tmp_path / "staging", assignment="tiny")
    staged = {file.read_bytes() for file in (tmp_path / "staging").rglob("*") if file.is_file()}
    told = {name for handin in intake.handins for name in (*handin.earlier, *handin.beside)} | set(intake.unmatched)
    notes = {name for name in files if name.endswith((".txt", "_secret.txt")) and platform in NBGRADER | {"blackboard"}}
    for name, data in marked.items():
        places = name.split("/")
        ways = {shown("/".join(places[start:end])) for start in (0, 1) for end in range(start + 1, len(places) + 1)}
        attempt = shown(name.partition("_tiny.py")[0]) if platform == "blackboard" else ""
        replaced = attempt and any(each.startswith(attempt) for each in told)
        assert data in staged or ways & told or name in notes or replaced, name
