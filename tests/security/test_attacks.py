"""The catalogue of attacks: each is graded at every level, and what it found and got is compared with the table.

``score`` of 6 is full marks: a file that only looks around and then answers rightly has earned them.  What a level
cannot stop is in the table too, so that the list of gaps stays true.
"""

from __future__ import annotations

import itertools
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from autograder.assignment import Course
from autograder.judge import JudgeServer

ALL = ("namespaces", "landlock", "process")
WALLS = ("namespaces", "landlock")
"""Attacks that would do this machine harm are not let loose where nothing confines them."""


class Row(NamedTuple):
    """One attack."""

    file: str
    outcomes: str
    """Outcomes of the three checks, in order: visible, random, three calls; empty: any that earn the score."""
    score: float = 0
    says: str = ""
    """Must stand in the report: in a finding, or in what was printed."""
    levels: tuple[str, ...] = ALL
    leaves: bool = False
    """Whether it leaves a file in a shared folder: a gap of the level."""
    printed: str | None = None
    """What was printed at load, exactly."""


FULL = "passed passed passed"
WRONG = "wrong wrong wrong"
RAISED = "raised raised raised"
STOPPED = "timeout waiting waiting"
MUCH = "memory waiting waiting"

TABLE = [
    # A: the result
    Row("A01_lying_operators", WRONG, says="got': 'E"),
    Row("A03_lying_subclasses", WRONG),
    Row("A04_patched_libraries", WRONG),
    Row("A05_frames", FULL, 6, printed="FOUND 0"),
    Row("A06_heap", FULL, 6, printed="FOUND 0"),
    Row("A07_modules_tampered", WRONG),
    Row("A09_exit_at_import", RAISED, says="judge.exited"),
    Row("A09_exit_in_call", RAISED, says="judge.exited"),
    Row("A09_sys_exit", RAISED, says="SystemExit"),
    Row("A09_exit_in_del", RAISED, says="judge.exited"),
    Row("A09_exit_in_thread", RAISED, says="judge.exited"),
    Row("A09_kill_oneself", RAISED, says="judge.crashed"),
    Row("A11_skip_exceptions", RAISED, says="SkipTest"),
    Row("A11_pytest_exceptions", RAISED, says="Exit"),
    Row("A11_lying_exception", RAISED),
    Row("A12_results_forged", WRONG, levels=WALLS),
    Row("A15_shadowing", FULL, 6),
    Row("A16_nan", WRONG),
    Row("A17_shapes", WRONG),
    Row("A20_arguments_changed", WRONG),
    Row("A22_crash_later", "passed passed raised", 3, says="judge.crashed"),
    Row("A24_interpreter_corrupted", ""),
    Row("A25_lying_clocks", STOPPED, says="judge.out_of_cpu"),
    Row("A27_names_confused", WRONG),
    Row("A30_passes_what_raises", RAISED, says="judge.load_raised"),
    # B: secrets
    Row("B01_disk", FULL, 6, printed="FOUND 0", levels=WALLS),
    Row("B01_disk", FULL, 6, printed="FOUND 1", levels=("process",)),  # gap: files
    Row("B03_environment", FULL, 6, printed="ODD [] [] FOUND 0"),
    Row("B05_descriptors", FULL, 6, printed="PIPES 2 OTHERS 0"),
    Row("B07_feedback", FULL, 6, printed=""),
    Row("B08_network", FULL, 6, printed="REACHED 0 QUICK True", levels=WALLS),
    # C: resources
    Row("C01_busy", STOPPED, says="judge.out_of_cpu"),
    Row("C01_busy_at_import", STOPPED, says="judge.out_of_cpu", levels=("namespaces",)),
    Row("C01_busy_thread", FULL, 6),
    Row("C02_waiting", STOPPED, says="judge.idle", levels=("namespaces", "process")),
    Row("C02_stopped", STOPPED, says="judge.idle", levels=("landlock",)),
    Row("C02_input", RAISED, says="EOFError"),
    Row("C04_memory_at_once", MUCH, says="judge.memory"),
    Row("C04_memory_growing", f"{MUCH}|{STOPPED}", levels=WALLS),  # whichever limit it meets first
    Row("C06_fork_bomb", RAISED, says="BlockingIOError", printed="REFUSED 5 -1", levels=WALLS),
    Row("C07_thread_bomb", RAISED, says="RuntimeError", levels=WALLS),
    Row("C09_disk", FULL, 6, printed="REFUSED True True", levels=WALLS),
    Row("C09_nested_folders", FULL, 6),
    Row("C10_flood", RAISED, says="judge.flood"),
    Row("C11_deep", RAISED, says="judge.unsendable"),
    Row("C11_huge", RAISED, says="judge.unsendable", levels=WALLS),
    Row("C12_recursion", f"{RAISED}|{STOPPED}|{MUCH}"),
    # D: escape
    Row("D01_daemon", RAISED, says="BlockingIOError", levels=WALLS),
    Row("D02_kill_others", FULL, 6, levels=WALLS),
    Row("D03_privileges", FULL, 6, printed="GOT []", levels=WALLS),
    Row("D07_sockets", FULL, 6, printed="REACHED 0", levels=WALLS),
    Row("D09_poison", FULL, 6, printed="DONE []", levels=WALLS),
    Row("D09_modes", FULL, 6, printed="COPIED given", levels=WALLS),
    Row("D10_knobs", FULL, 6, printed="DONE []", levels=WALLS),
    Row("D14_leaving_the_root", FULL, 6, printed="ODD [] COURSE False", levels=("namespaces",)),
    # E: others
    Row("E03_locks", FULL, 6, printed="GOT []", levels=WALLS),
    Row("E05_all_descriptors", RAISED, says="judge.protocol"),
    # G: the protocol
    Row("G01_forged_answers", RAISED, says="judge.protocol"),
    Row("G03_dripping", STOPPED, says="judge.idle", levels=("namespaces",)),
    Row("G13_printing_into_the_pipe", RAISED, says="judge.protocol"),
    Row("G15_self_reference", RAISED, says="judge.unsendable"),
    Row("G16_colliding_keys", RAISED, says="judge.protocol"),
    Row("G17_surrogates", RAISED, says="judge.unsendable"),
    # H: files and pickles
    Row("H01_pickles", "wrong raised raised"),
    Row("H08_text", WRONG),
]
CASES = [(row, level) for row in TABLE for level in row.levels]
_numbers = itertools.count()


def token_of(name: str) -> str:
    return f"ag-{name[:3]}-{os.getpid()}-{next(_numbers)}"


def outcomes(report: Any) -> str:
    return " ".join(check.outcome for question in report.questions for check in question.checks)


@pytest.mark.parametrize(("row", "level"), CASES, ids=[f"{row.file}-{level}" for row, level in CASES])
def test_attack(arena: Callable[[str], Any], row: Row, level: str) -> None:
    ground = arena(level)
    token = token_of(row.file)
    report = ground.grade(ground.hand_in(row.file, token))
    told = repr(report)
    assert not row.outcomes or outcomes(report) in row.outcomes.split("|"), told
    assert not report.faulty, told
    assert (report.score, report.max_score) == (row.score, 6)
    assert row.says in told
    assert "canary" not in told.replace(token, "")
    if row.printed is not None:
        assert report.stdout.strip() == row.printed, told
    with pytest.raises(BlockingIOError):
        ground.listener.accept()
    ground.after_check(token, leaves=row.leaves)


@pytest.mark.parametrize(("level", "seen"), [("namespaces", False), ("landlock", False), ("process", True)])
def test_what_one_leaves_the_next_does_not_see(arena: Callable[[str], Any], level: str, seen: bool) -> None:
    """E1; at the level ``process`` it does: the gap ``files``."""
    ground = arena(level)
    token = token_of("E01")
    path = ground.hand_in("E01_left_behind", token)
    assert ground.grade(path).stdout.strip() == "SEEN 0"
    assert (ground.grade(path).stdout.strip() != "SEEN 0") is seen
    ground.after_check(token, leaves=seen)


def test_a_daemon_survives_where_nothing_confines_it(arena: Callable[[str], Any], end_daemon: Callable[[str], None]) -> None:
    """D1 at the level ``process``: the gap ``processes``, as the report says."""
    ground = arena("process")
    token = token_of("D01")
    report = ground.grade(ground.hand_in("D01_daemon", token))
    assert {"files", "processes"} <= set(report.isolation["gaps"])
    end_daemon(token)
    ground.after_check(token, leaves=True)


def test_the_network_is_open_where_nothing_confines(arena: Callable[[str], Any]) -> None:
    """B8 at the level ``process``: a gap."""
    ground = arena("process")
    token = token_of("B08")
    report = ground.grade(ground.hand_in("B08_network", token))
    assert not report.stdout.startswith("REACHED 0")
    ground.listener.setblocking(True)
    ground.listener.settimeout(5)
    for _ in range(3):  # one for each check
        ground.listener.accept()[0].close()
    ground.listener.setblocking(False)
    ground.after_check(token, leaves=False)


@pytest.mark.parametrize("level", WALLS)
def test_no_secret_is_in_the_memory_of_what_runs_submissions(arena: Callable[[str], Any], canary: str, level: str) -> None:
    """B4: the warm parent and the worker that waits for the next submission, read from outside."""
    ground = arena(level)
    needle = canary.encode()
    read = 0
    for process in ground.process.children(recursive=True):
        with open(f"/proc/{process.pid}/maps", encoding="ascii") as maps, open(f"/proc/{process.pid}/mem", "rb") as memory:
            for line in maps:
                span, rights, *_, name = line.split()
                if not rights.startswith("rw") or name.startswith("[v"):
                    continue
                start, end = (int(part, 16) for part in span.split("-"))
                memory.seek(start)
                content = memory.read(end - start)
                read += len(content)
                assert needle not in content, (process, name)
                assert b"test_hidden" not in content, (process, name)
    assert read > 20 << 20


def modes(ground: Any) -> list[tuple[str, int, int]]:
    import numpy

    paths = [*ground.rglob("*"), Path(numpy.__file__), Path(numpy.__file__).parent]
    return [(str(path), path.stat().st_mode, path.stat().st_uid) for path in paths if "handed-in" not in path.parts]


GRADE = """
import json, sys
from pathlib import Path
from autograder.assignment import Course
from autograder.judge import JudgeServer
root, level, cases = Path(sys.argv[1]), sys.argv[2], json.loads(sys.argv[3])
course, found = Course(root), {}
with JudgeServer(course, course.assignment("tiny"), isolation=level) as judge:
    for name, path in cases.items():
        report = judge.grade(Path(path))
        again = judge.grade(root / "handed-in" / "right.py")
        checks = [check.outcome for question in report.questions for check in question.checks]
        level = report.isolation["level"]
        found[name] = [" ".join(checks), report.score, report.stdout.strip(), repr(report), again.score, level]
print(json.dumps(found))
"""


@pytest.mark.parametrize("level", WALLS)
def test_attacks_on_an_ordinary_users_grader(
    arena: Callable[[str], Any], as_user: Callable[..., str], make_course: Callable[..., Any], level: str
) -> None:
    """Here the grader, the course and the worker have one user: what modes and users keep apart for root, the walls must."""
    rows = {
        row.file: row
        for row in TABLE
        if level in row.levels and row.file[:3] in {"A12", "B01", "C06", "D02", "D03", "D09", "D10", "E03"}
    }  # fmt: skip
    ground = arena(level)
    tokens = {name: token_of(name) for name in rows}
    paths = {name: str(ground.hand_in(name, token)) for name, token in tokens.items()}
    if os.getuid() == 0:
        for path in ground.tiny.root.rglob("*"):
            os.chown(path, 65534, 65534)
    before = modes(ground.tiny.root)
    found = json.loads(as_user(GRADE, str(ground.tiny.root), level, json.dumps(paths)))
    assert modes(ground.tiny.root) == before
    for name, row in rows.items():
        checks, score, printed, told, again, observed = found[name]
        assert (observed, again) == (level, 6), name
        assert not row.outcomes or checks in row.outcomes.split("|"), told
        assert score == row.score, told
        assert row.printed is None or printed == row.printed, (name, printed)
        ground.after_check(tokens[name], leaves=False)


def test_hostile_and_honest_at_once(arena: Callable[[str], Any], tiny: Any) -> None:
    """Eight hostile submissions and eight right ones, judged by two at a time: every right one gets its marks."""
    ground = arena("namespaces")
    names = [
        "A09_exit_in_call", "C01_busy_thread", "C10_flood", "E05_all_descriptors", "G01_forged_answers", "C06_fork_bomb",
        "C07_thread_bomb", "D02_kill_others",
    ]  # fmt: skip
    tokens = [token_of(name) for name in names]
    course = Course(tiny.root)
    with JudgeServer(course, course.assignment("tiny"), isolation="namespaces", workers=2) as judge:
        asked = []
        for name, token in zip(names, tokens, strict=True):
            asked.append((name, judge.submit(ground.hand_in(name, token))))
            asked.append(("right", judge.submit(tiny.right)))
        scores = [(name, future.result(timeout=240).score) for name, future in asked]
    assert [score for name, score in scores if name == "right"] == [6] * 8
    assert {name: score for name, score in scores if name != "right"} == {
        name: next(row.score for row in TABLE if row.file == name) for name in names
    }
    for token in tokens:
        ground.after_check(token, leaves=False)


def test_every_case_is_in_the_table() -> None:
    cases = {path.name.removesuffix(".py") for path in (Path(__file__).parent / "cases").iterdir() if path.name[0] in "ABCDEGH"}
    assert cases == {row.file for row in TABLE} | {"E01_left_behind"}
    assert all(re.fullmatch(r"[A-H]\d\d_\w+", name) for name in cases)
