"""Late policies: none by default, one function otherwise, and never a grade out of nothing known."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from autograder.batch import late
from autograder.batch.record import Entry
from autograder.errors import UsageError
from autograder.judge.record import Report
from autograder.messages import Message

REPORT = Report(
    assignment="tiny", submission="tiny.py", student="김하늘", score=4.0, max_score=5.0, seed=1, isolation={},
    versions={}, questions=(), notes=(Message("submission.note_tabs", {"file": "tiny.py"}),),
)  # fmt: skip
ENTRY = Entry(id="김하늘", student="김하늘", status="graded", report=REPORT)


def half_a_point_an_hour(score: float, max_score: float, by: timedelta) -> float:
    return score - 0.1 * max_score * (by / timedelta(hours=1))


def out_of_range(score: float, max_score: float, by: timedelta) -> float:
    return {1: -3.0, 2: 99.0, 3: float("nan")}[by.seconds]


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("1 hour 11 mins", 4260),
        ("2 days", 172_800),
        ("1 시간 11 분", 4260),
        ("1일 2시간", 93_600),
        ("1 week 1 day", 691_200),
        ("45 secs", 45),
        ("49:05:00", 176_700),
        ("LATE", None),
        ("", None),
    ],
)
def test_words(words: str, seconds: float | None) -> None:
    assert late.seconds_in(words) == seconds


def test_the_time_since_it_was_due() -> None:
    due = datetime(2026, 11, 15, 12, 0, tzinfo=UTC)
    assert late.seconds_after("2026-11-15T21:30:00+09:00", due) == 1800
    assert late.seconds_after("2026-11-15T12:30:00", due) == 1800
    assert late.seconds_after("2026-11-15T11:00:00+00:00", due) == 0
    assert late.seconds_after("2026-11-15T12:30:00", due.replace(tzinfo=None)) == 1800
    assert late.seconds_after("soon", due) is None
    assert late.as_words(176_700) == "49:05:00"


def test_points_are_taken_off_and_that_is_told() -> None:
    entry = msgspec.structs.replace(ENTRY, late="1 hour", late_seconds=3600.0)
    after = late.after(entry, half_a_point_an_hour)
    assert after.report is not None
    assert (after.report.score, after.report.max_score, after.penalty) == (3.5, 5.0, 0.5)
    assert after.report.notes == (
        *REPORT.notes,
        Message("batch.late.note", {"by": "1 hour", "taken": "0.5", "score": "4"}),
    )


def test_nothing_is_taken_without_a_policy_in_time_or_on_a_guess() -> None:
    by = msgspec.structs.replace(ENTRY, late="1 hour", late_seconds=3600.0)
    assert late.after(by, None) is by
    assert late.after(ENTRY, half_a_point_an_hour) is ENTRY
    on_time = msgspec.structs.replace(ENTRY, late_seconds=0.0)
    assert late.after(on_time, half_a_point_an_hour) is on_time
    unknown = late.after(msgspec.structs.replace(ENTRY, late="LATE"), half_a_point_an_hour)
    assert unknown.report is not None and (unknown.report.score, unknown.penalty) == (4.0, 0.0)
    assert unknown.report.notes[-1] == Message("batch.late.unknown")


def test_a_policy_stays_in_range() -> None:
    scores = []
    for seconds in (1.0, 2.0):
        report = late.after(msgspec.structs.replace(ENTRY, late_seconds=seconds), out_of_range).report
        scores.append(report and report.score)
    assert scores == [0.0, 4.0]
    with pytest.raises(UsageError) as caught:
        late.after(msgspec.structs.replace(ENTRY, late_seconds=3.0), out_of_range)
    assert caught.value.message.code == "batch.late.broken"


def test_names(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("policies")
    (folder / "my_late_rules.py").write_text(
        "def flat(score, max_score, late):\n    return score / 2\nnothing = 3\n", encoding="utf-8"
    )
    monkeypatch.setattr(sys, "path", [*sys.path])  # put back afterwards
    monkeypatch.chdir(folder)
    assert late.load("none") is None
    policy = late.load("my_late_rules:flat")
    assert policy is not None and policy(4.0, 5.0, timedelta(1)) == 2.0
    for name in ("my_late_rules:gone", "my_late_rules:nothing", "no_such_module:f", "half", ""):
        with pytest.raises(UsageError) as caught:
            late.load(name)
        assert caught.value.message.code == "batch.late.no_policy"
