"""The catalogue of attacks: each is graded at every level, and what it found and got is compared with the table.

``score`` of 6 is full marks: a file that only looks around and then answers rightly has earned them.  What a level
cannot stop is in the table too, so that the list of gaps stays true.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

ALL = ("namespaces", "landlock", "process")
WALLS = ("namespaces", "landlock")
"""Attacks that would do this machine harm are not let loose where nothing confines them."""


class Row(NamedTuple):
    """One attack."""

    file: str
    outcomes: str
    """Outcomes of the three checks, in order: visible, random, three calls."""
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
    Row("A24_interpreter_corrupted", WRONG),
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
    Row("C04_memory_growing", MUCH, says="judge.memory", levels=WALLS),
    Row("C06_fork_bomb", RAISED, says="BlockingIOError", printed="REFUSED 5 -1", levels=WALLS),
    Row("C07_thread_bomb", RAISED, says="RuntimeError", levels=WALLS),
    Row("C09_disk", FULL, 6, printed="REFUSED True True", levels=WALLS),
    Row("C09_nested_folders", "", levels=()),
    Row("C10_flood", RAISED, says="judge.flood"),
    Row("C11_deep", RAISED, says="judge.unsendable"),
    Row("C11_huge", RAISED, says="judge.unsendable", levels=WALLS),
    Row("C12_recursion", RAISED),
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
    Row("G03_dripping", RAISED, says="judge.protocol", levels=("namespaces",)),
    Row("G13_printing_into_the_pipe", RAISED, says="judge.protocol"),
    Row("G15_self_reference", RAISED, says="judge.unsendable"),
    Row("G16_colliding_keys", RAISED, says="judge.protocol"),
    Row("G17_surrogates", RAISED, says="judge.unsendable"),
    # H: files and pickles
    Row("H01_pickles", WRONG),
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
    assert outcomes(report) == row.outcomes, told
    assert (report.score, report.max_score) == (row.score, 6)
    assert row.says in told
    assert "canary" not in told.replace(token, "")
    if row.printed is not None:
        assert report.stdout.strip() == row.printed
    with pytest.raises(BlockingIOError):
        ground.listener.accept()
    ground.after_check(token, leaves=row.leaves)
