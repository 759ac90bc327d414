"""The catalogue of attacks: each is graded in every place, and what it found, got and changed is compared with the table.

``score`` of 6 is full marks: a file that only looks around and then answers rightly has earned them.  What a level
cannot stop is in the table too, so that the list of gaps stays true.

Each case runs at the levels ``namespaces``, ``landlock`` and ``process``; what concerns the system runs as an ordinary user
and in a container's conditions as well.  With AUTOGRADER_EVERY_ATTACK=1 each runs in each place (``.ci/every-attack``).
"""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import psutil
import pytest

from autograder.assignment import Course
from autograder.judge import JudgeServer

ALL = ("namespaces", "landlock", "uid", "process")
WALLS = ("namespaces", "landlock", "uid")
CLOSED = ("namespaces", "landlock")
OPEN = ("uid", "process")
BARE = ("process",)
EVERY = bool(os.environ.get("AUTOGRADER_EVERY_ATTACK"))
CORE = ("namespaces", "landlock", "process")
OFTEN = ("docker", "user-landlock")
PLACES = (
    *CORE, "docker", *(("uid",) if os.getuid() == 0 else ()), "user-namespaces", "user-landlock", "user-docker", "user-process",
)  # fmt: skip
"""As an ordinary user, level ``uid`` cannot be had."""


class Row(NamedTuple):
    """One attack."""

    file: str
    outcomes: str
    """Outcomes of the three checks, in order: visible, random, three calls; empty: any that earn the score."""
    score: float = 0
    says: str = ""
    """Must stand in the report: in a finding, or in what was printed."""
    levels: tuple[str, ...] = ALL
    harm: frozenset[str] = frozenset()
    """What is not as it was afterwards: a gap of the level."""
    printed: str | None = None
    """What was printed at load, exactly."""
    slow: bool = False
    """Whether it takes seconds, and so runs in the first three places only."""

    @property
    def system(self) -> bool:
        """Whether it is about the system around a worker, and so about the place."""
        return self.file[0] in "BDEZ" or self.file[:3] in ("A12", "C06", "C07", "C09")

    def runs_in(self, place: str, level: str) -> bool:
        """Whether it is part of this run."""
        wanted = place in CORE or EVERY or (place in OFTEN and self.system and not self.slow)
        return wanted and level in self.levels


FULL = "passed passed passed"
WRONG = "wrong wrong wrong"
RAISED = "raised raised raised"
STOPPED = "timeout waiting waiting"
MUCH = "memory waiting waiting"


def harm(*what: str) -> frozenset[str]:
    """What is not as it was afterwards."""
    return frozenset(what)


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
    Row("A12_results_forged", WRONG, levels=CLOSED),
    Row("A12_results_forged", WRONG, levels=("uid",), harm=harm("left")),
    Row("A12_results_forged", WRONG, levels=BARE, harm=harm("left", "results.json")),
    Row("A15_shadowing", FULL, 6),
    Row("A16_nan", WRONG),
    Row("A17_shapes", WRONG),
    Row("A19_self_reported", WRONG),
    Row("A20_arguments_changed", WRONG),
    Row("A21_recognising_the_grader", "passed wrong wrong", 1, printed="SIGNS [] False False"),
    Row("A22_crash_later", "passed passed raised", 3, says="judge.crashed"),
    Row("A24_interpreter_corrupted", ""),
    Row("A25_lying_clocks", STOPPED, says="judge.out_of_cpu"),
    Row("A27_names_confused", WRONG),
    Row("A30_passes_what_raises", RAISED, says="judge.load_raised"),
    # B: secrets
    Row("B01_disk", FULL, 6, printed="FOUND 0", levels=CLOSED),
    Row("B01_disk", FULL, 6, printed="FOUND 1", levels=OPEN),  # gap: files that everybody, or the same user, may read
    Row("B03_environment", FULL, 6, printed="ODD [] [] FOUND 0"),
    Row("B05_descriptors", FULL, 6, printed="PIPES 2 OTHERS 0"),
    Row("B07_feedback", FULL, 6, printed=""),
    Row("B08_network", FULL, 6, printed="REACHED 0 QUICK True", levels=WALLS),
    Row("B08_network", FULL, 6, says="REACHED", levels=BARE, harm=harm("connection")),
    Row("B09_duration", FULL, 6),
    Row("B10_predicting", "passed wrong passed", 4),
    Row("B12_no_callbacks", WRONG),
    Row("B13_expected_in_messages", RAISED, says="HIDDEN INPUT"),
    Row("B15_uninitialised", FULL, 6, printed="SEEN False"),
    # C: resources
    Row("C01_busy", STOPPED, says="judge.out_of_cpu", slow=True),
    Row("C01_busy_at_import", STOPPED, says="judge.out_of_cpu", slow=True),
    Row("C01_busy_thread", FULL, 6),
    Row("C02_waiting", STOPPED, says="judge.idle", slow=True),
    Row("C02_stopped", STOPPED, says="judge.idle", slow=True),
    Row("C02_input", RAISED, says="EOFError"),
    Row("C04_memory_at_once", MUCH, says="judge.memory"),
    Row("C04_memory_growing", f"{MUCH}|{STOPPED}", slow=True),  # whichever limit it meets first
    Row("C06_fork_bomb", RAISED, says="BlockingIOError", printed="REFUSED 5 -1", levels=WALLS),
    Row("C06_fork_bomb", FULL, 6, printed="REFUSED 0", levels=BARE),
    Row("C07_thread_bomb", RAISED, says="RuntimeError", levels=WALLS),
    Row("C07_thread_bomb", FULL, 6, levels=BARE),
    Row("C09_disk", FULL, 6, printed="REFUSED True True", levels=WALLS),
    Row("C09_disk", FULL, 6, printed="REFUSED False False", levels=BARE),
    Row("C09_nested_folders", FULL, 6),
    Row("C10_flood", RAISED, says="judge.flood"),
    Row("C11_deep", RAISED, says="judge.unsendable"),
    Row("C11_huge", RAISED, says="judge.unsendable"),
    Row("C11_shapes", RAISED, says="judge.protocol"),
    Row("C12_recursion", f"{RAISED}|{STOPPED}|{MUCH}", slow=True),
    Row("C12_stack", f"{RAISED}|{MUCH}|{STOPPED}"),  # whichever limit it meets first
    Row("C15_thread_pools", f"{STOPPED}|{RAISED}|{MUCH}", slow=True),
    Row("C18_slow_but_legal", FULL, 6, slow=True),
    Row("C20_reading_all", STOPPED, says="judge.out_of_cpu", slow=True),
    # D: escape
    Row("D01_daemon", RAISED, says="BlockingIOError", levels=WALLS),
    Row("D02_kill_others", FULL, 6, levels=WALLS, printed="KILLED False"),
    Row("D02_kill_others", FULL, 6, levels=BARE, printed="KILLED True", harm=harm("victim")),
    Row("D03_privileges", FULL, 6, printed="GOT []", levels=WALLS),
    Row("D03_privileges", FULL, 6, printed="GOT ['su']", levels=BARE),
    Row("D05_kernel_surface", FULL, 6, printed="OPEN []", levels=WALLS),
    Row("D05_kernel_surface", FULL, 6, says="OPEN", levels=BARE),
    Row("D07_sockets", FULL, 6, printed="REACHED 0", levels=WALLS),
    Row("D07_sockets", FULL, 6, printed="REACHED 1", levels=BARE),
    Row("D09_poison", FULL, 6, printed="DONE []", levels=WALLS),
    Row("D09_poison", FULL, 6, printed="DONE ['spare']", levels=BARE, harm=harm("spare.txt")),
    Row("D09_modes", FULL, 6, printed="COPIED given", levels=WALLS),
    Row("D09_modes", FULL, 6, printed="COPIED given", levels=BARE, harm=harm("spare.txt")),
    Row("D10_knobs", FULL, 6, printed="DONE []", levels=WALLS),
    Row("D10_knobs", FULL, 6, printed="DONE ['affinity']", levels=BARE),
    Row("D12_build_files", FULL, 6),
    Row("D14_leaving_the_root", FULL, 6, printed="ODD [] COURSE None", levels=CLOSED),
    Row("D14_leaving_the_root", FULL, 6, says="COURSE True", levels=OPEN),
    # E: others
    Row("E03_locks", FULL, 6, printed="GOT []", levels=WALLS),
    Row("E03_locks", FULL, 6, says="flock", levels=BARE),
    Row("E04_meeting", FULL, 6, printed="MET []", levels=WALLS),
    Row("E04_meeting", FULL, 6, says="abstract", levels=BARE),
    Row("E05_all_descriptors", RAISED, says="judge.protocol"),
    Row("E07_shared_generator", FULL, 6, says="DRAWN"),
    # G: the protocol
    Row("G01_forged_answers", RAISED, says="judge.protocol"),
    Row("G03_dripping", STOPPED, says="judge.idle", slow=True),
    Row("G03_truncated", RAISED, says="judge.exited"),
    Row("G04_structure_bombs", RAISED, says="judge.protocol"),
    Row("G06_dtypes", RAISED, says="judge.protocol"),
    Row("G09_reading_end_closed", RAISED, says="judge.exited"),
    Row("G10_descriptors_passed", FULL, 6, printed="SENT 0"),
    Row("G13_printing_into_the_pipe", RAISED, says="judge.protocol"),
    Row("G15_self_reference", RAISED, says="judge.unsendable"),
    Row("G16_colliding_keys", RAISED, says="judge.protocol"),
    Row("G17_surrogates", RAISED, says="judge.unsendable"),
    Row("G18_lying_names", RAISED),
    # H: files and pickles
    Row("H01_pickles", "wrong raised raised"),
    Row("H07_images", WRONG),
    Row("H08_text", WRONG),
    Row("H11_data_poisoned", WRONG, printed="CHANGED []", levels=WALLS),
    Row("H11_data_poisoned", WRONG, printed="CHANGED ['spare']", levels=BARE, harm=harm("spare.txt")),
    # Z: found while trying to break this grader
    Row("Z01_guessed_shared_memory", FULL, 6, printed="READ 0", levels=WALLS),
    Row("Z01_guessed_shared_memory", FULL, 6, printed="READ 1", levels=BARE),
    Row("Z02_guessed_queue_and_semaphore", FULL, 6, printed="GOT False", levels=WALLS),
    Row("Z02_guessed_queue_and_semaphore", FULL, 6, printed="GOT True", levels=BARE),
    Row("Z03_datagrams_to_named_sockets", FULL, 6, printed="SENT 0", levels=WALLS),
    Row("Z03_datagrams_to_named_sockets", FULL, 6, says="SENT", levels=BARE, harm=harm("datagram")),
    Row("Z04_file_attributes", FULL, 6, printed="DONE []", levels=WALLS),
    Row("Z04_file_attributes", FULL, 6, says="0x40086602", levels=BARE, harm=harm("spare.txt")),
    Row("Z06_first_thread_ends", f"{MUCH}|{STOPPED}", slow=True),
    Row("Z08_duty_cycle", STOPPED, says="judge.idle", slow=True),
    Row("Z09_everything_is_defined", WRONG),
    Row("Z10_many_models", RAISED, says="judge.bad_model"),  # and no library is imported for it
    Row("Z11_reference_by_every_way", FULL, 6, printed="FOUND False", levels=CLOSED),
    Row("Z11_reference_by_every_way", FULL, 6, printed="FOUND True", levels=OPEN),
    Row("Z12_other_processes", FULL, 6, printed="SEEN False", levels=WALLS),
    Row("Z12_other_processes", FULL, 6, printed="SEEN True", levels=BARE),
    Row("Z13_links_left_for_the_cleaner", FULL, 6, printed="LEFT"),
    Row("Z14_limits_raised", FULL, 6, printed="RAISED []", levels=WALLS),
    Row("Z14_limits_raised", FULL, 6, says="RAISED", levels=BARE),
    Row("Z15_loop_taken_over", WRONG),
    Row("Z16_traces_and_hooks", WRONG),
    Row("Z17_equal_but_not_the_same", WRONG),
    Row("Z18_garbage_printed", FULL, 6),
    Row("Z19_endless_objects", WRONG),
    Row("Z20_pipes_used_up", FULL, 6, printed="MADE True", levels=WALLS),
    Row("Z20_pipes_used_up", FULL, 6, levels=BARE),
    Row("Z21_disk_stalled", FULL, 6, printed="SYNCED"),
    Row("Z22_forged_exception", RAISED),
    Row("Z23_answers_in_two_tongues", ""),
    Row("Z24_notebook_of_the_judge", ""),
    Row("Z25_huge_text_in_errors", RAISED),
    Row("Z26_seccomp_listener", FULL, 6, printed="GOT []"),
    Row("Z27_names_and_numbers", FULL, 6, printed="SEEN False False False", levels=("namespaces",)),
    Row(
        "Z27_names_and_numbers", FULL, 6, printed="SEEN True True True", levels=("landlock", *OPEN)
    ),  # gaps: names, disk
]
LEVEL_OF = {
    place: {"docker": "landlock"}.get(place.removeprefix("user-"), place.removeprefix("user-")) for place in PLACES
}
RUNS = [(row, place) for row in TABLE for place in PLACES if row.runs_in(place, LEVEL_OF[place])]
_numbers = itertools.count()


def token_of(name: str) -> str:
    """A word that stands for one case on this machine."""
    return f"ag-{name[:3]}-{os.getpid()}-{next(_numbers)}"


def outcomes(report: Any) -> str:
    """The outcomes of all checks."""
    return " ".join(check.outcome for question in report.questions for check in question.checks)


def attack(ground: Any, row: Row) -> set[str]:
    """Grade a row's file; gives in which ways things were not as the row says, after-check included."""
    token, before = token_of(row.file), ground.around()
    report = ground.grade(ground.hand_in(row.file, token))
    told, odd = repr(report), set()
    if (row.outcomes and outcomes(report) not in row.outcomes.split("|")) or report.faulty:
        odd.add(f"outcomes: {outcomes(report)}; {told}")
    if (report.score, report.max_score) != (row.score, 6):
        odd.add(f"score: {report.score}")
    if row.says not in told:
        odd.add(f"says: {told}")
    if "canary" in told.replace(token, ""):
        odd.add(f"canary: {told}")
    if row.printed is not None and report.stdout.strip() != row.printed:
        odd.add(f"printed: {report.stdout.strip()}")
    if (found := ground.after_check(before, token)) != row.harm:
        odd.add(f"harm: {sorted(found)}")
    return odd


@pytest.mark.parametrize(("row", "place"), RUNS, ids=[f"{row.file}-{place}" for row, place in RUNS])
def test_attack(arena: Callable[..., Any], row: Row, place: str) -> None:
    try:
        assert not attack(arena(place), row)
    except BaseException:
        arena(place, anew=True)  # what it left must not be held against the next
        raise


def test_every_case_is_in_the_table_and_runs_at_three_levels() -> None:
    cases = {
        path.name.removesuffix(".py")
        for path in (Path(__file__).parent / "cases").iterdir()
        if path.name != "README.md"
    }
    assert cases == {row.file for row in TABLE} | {"E01_left_behind"}
    assert all(re.fullmatch(r"[A-HZ]\d\d_\w+", name) for name in cases)
    for name in cases - {"E01_left_behind", "D01_daemon"}:
        assert {place for row, place in RUNS if row.file == name} >= set(CORE), name


LAYERS: dict[str, tuple[str, ...]] = {
    "nothing": (),
    "seccomp": ("Z01_guessed_shared_memory", "Z03_datagrams_to_named_sockets", "D07_sockets", "E03_locks"),
    "landlock": ("B01_disk", "Z11_reference_by_every_way"),
    "namespaces": ("Z27_names_and_numbers",),
    "limits": ("C09_disk",),
    "data boundary": ("A20_arguments_changed",),
}
"""What must notice that a layer is off."""


@pytest.mark.parametrize("layer", LAYERS)
def test_each_layer_is_missed_when_it_is_off(new_arena: Callable[..., Any], layer: str) -> None:
    """In an ordinary user's name, and without namespaces but where these are the layer: else several walls do the same."""
    level = "namespaces" if layer == "namespaces" else "landlock"
    ground = new_arena("user-landlock", layer)
    try:
        every = {name for other, noticing in LAYERS.items() for name in noticing if other != "namespaces"}
        names = set(LAYERS[layer]) or every  # with nothing off, nothing is noticed
        rows = [row for row in TABLE if row.file in names and level in row.levels]
        assert {row.file for row in rows} == names
        assert {row.file for row in rows if attack(ground, row)} == set(LAYERS[layer])
    finally:
        ground.close()


@pytest.mark.parametrize(
    ("place", "seen"), [("namespaces", False), ("landlock", False), ("user-landlock", False), ("process", True)]
)
def test_what_one_leaves_the_next_does_not_see(arena: Callable[..., Any], place: str, seen: bool) -> None:
    """E1; at the level ``process`` it does: the gap ``files``."""
    ground = arena(place)
    token, before = token_of("E01"), ground.around()
    path = ground.hand_in("E01_left_behind", token)
    assert ground.grade(path).stdout.strip() == "SEEN 0"
    assert (ground.grade(path).stdout.strip() != "SEEN 0") is seen
    assert ground.after_check(before, token) == ({"left"} if seen else set())


def test_a_daemon_survives_where_nothing_confines_it(arena: Callable[..., Any]) -> None:
    """D1 at the level ``process``: the gap ``processes``, as the report says."""
    ground = arena("process")
    token, before = token_of("D01"), ground.around()
    report = ground.grade(ground.hand_in("D01_daemon", token))
    assert {"files", "processes"} <= set(report.isolation["gaps"])
    assert ground.changes(before, token) == {"left", "process"}  # which has ended it, too
    assert not ground.after_check(before, token)


def secrets_in(process: psutil.Process, needles: list[bytes]) -> tuple[int, list[str]]:
    """How many bytes of a process' writable memory were read, and in which parts of it a secret stands."""
    read, found = 0, []
    with open(f"/proc/{process.pid}/maps", encoding="utf-8") as maps, open(f"/proc/{process.pid}/mem", "rb") as memory:
        for line in maps:
            span, rights, *_, name = line.split(maxsplit=5)[:6] if len(line.split()) > 5 else [*line.split(), ""]
            if not rights.startswith("rw") or name.startswith("[v"):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            memory.seek(start)
            content = memory.read(end - start)
            read += len(content)
            found += [f"{needle!r} in {name}" for needle in needles if needle in content]
    return read, found


@pytest.mark.parametrize("place", ["namespaces", "landlock"])
def test_no_secret_is_in_the_memory_of_what_runs_submissions(
    arena: Callable[..., Any], canary: str, place: str
) -> None:
    """B4: the warm parent and the worker that waits for the next submission, read from outside."""
    ground, read = arena(place), 0
    for process in ground.process.children(recursive=True):
        size, found = secrets_in(
            process, [canary.encode(), b"test_hidden", str(ground.course.root).encode() + b"/solutions"]
        )
        assert not found
        read += size
    assert read > 20 << 20


@pytest.mark.parametrize("place", ["namespaces", "landlock", "docker"])
def test_a_worker_is_confined_before_it_is_told_what_to_run(arena: Callable[..., Any], place: str) -> None:
    """D15: the one that waits has no capability, may gain none, and is filtered already."""
    ground = arena(place)
    spare = ground.members()[-1]
    fields = dict(
        line.split(":", 1) for line in Path(f"/proc/{spare.pid}/status").read_text(encoding="utf-8").splitlines()
    )
    assert (fields["NoNewPrivs"].strip(), fields["Seccomp"].strip(), int(fields["CapEff"], 16)) == ("1", "2", 0)


HELD = """
import pytest

question = pytest.mark.question


@question("f", points=2)
def test_random(submission, reference, same, rng):
    n = submission.f(3)
    for _ in range(n if isinstance(n, int) else 0):
        pass


@question("f", points=3)
def test_three_calls(submission, reference, same, rng):
    n = submission.f(3)
    assert n is not None and sum(1 for _ in range(int(n))) >= 0
"""


@pytest.mark.parametrize("place", ["namespaces", "landlock", "process"])
def test_a_value_that_keeps_a_test_busy_holds_nobody(new_arena: Callable[..., Any], place: str) -> None:
    """The worker has long answered; it is the judge that would count to 2**62."""
    ground = new_arena(place, "nothing", hidden=HELD)
    try:
        path = ground.course.hand_in(
            "import numpy as np\ndef f(x): return 2**62 if type(x) is int else np.asarray(x) * 2"
        )
        report = ground.grade(path)
        assert outcomes(report) == "passed timeout waiting"
        assert "judge.held" in repr(report)
        assert ground.grade(ground.course.right).score == 6
    finally:
        ground.close()


STUBBORN = """
import ctypes, os, signal
for n in range(1, 65):
    try: signal.signal(n, signal.SIG_IGN)
    except (OSError, ValueError): pass
ctypes.CDLL(None).prctl(1, 0, 0, 0, 0)
try: os.setsid()
except OSError: pass
def f(x):
    while True: pass
"""


@pytest.mark.parametrize("place", ["namespaces", "landlock", "docker", "user-landlock"])
@pytest.mark.parametrize("who", ["judge", "the one that judges this submission"])
def test_nothing_outlives_a_judge_that_was_killed(
    new_arena: Callable[..., Any], tools: Any, place: str, who: str
) -> None:
    """A worker that asks not to be killed with its parent is killed with it all the same."""
    ground = new_arena(place)
    try:
        ground.course.hand_in(STUBBORN, "stubborn.py")
        future = ground.judge.submit(ground.course.root / "handed-in" / "stubborn.py")
        busy: list[psutil.Process] = []
        before = {one.pid for one in ground.members()}

        def computing() -> bool:
            with contextlib.suppress(psutil.NoSuchProcess):
                new = [one for one in ground.members() if one.pid not in before]
                busy[:] = [one for one in new if "server" not in str(one.cmdline()) and one.cpu_times().user > 0.2]
            return bool(busy)

        assert tools.eventually(computing)
        everybody = ground.members()[1:]
        forks = [one for one in ground.process.children() if "autograder.judge.server" in one.cmdline()]
        killed = ground.process if who == "judge" else forks[0]
        killed.send_signal(signal.SIGKILL)
        with pytest.raises(Exception, match="ended without a report"):
            future.result(timeout=60)
        assert tools.eventually(lambda: not busy[0].is_running() or busy[0].status() == psutil.STATUS_ZOMBIE)
        if who == "judge":
            assert tools.eventually(lambda: not any(one.is_running() and one.status() != "zombie" for one in everybody))
        else:
            assert ground.grade(ground.course.right).score == 6
    finally:
        ground.close()


def test_hostile_and_honest_at_once(arena: Callable[..., Any]) -> None:
    """Eight hostile submissions and eight right ones, judged by two at a time: every right one gets its marks."""
    ground = arena("namespaces")
    names = [
        "A09_exit_in_call", "C01_busy_thread", "C10_flood", "E05_all_descriptors", "G01_forged_answers", "C06_fork_bomb",
        "C07_thread_bomb", "D02_kill_others",
    ]  # fmt: skip
    tokens, before = [token_of(name) for name in names], ground.around()
    course = Course(ground.course.root)
    with JudgeServer(course, course.assignment("tiny"), isolation="namespaces", workers=2) as judge:
        asked = []
        for name, token in zip(names, tokens, strict=True):
            asked.append((name, judge.submit(ground.hand_in(name, token))))
            asked.append(("right", judge.submit(ground.course.right)))
        scores = [(name, future.result(timeout=240).score) for name, future in asked]
    assert [score for name, score in scores if name == "right"] == [6] * 8
    assert {name: score for name, score in scores if name != "right"} == {
        name: next(row.score for row in TABLE if row.file == name) for name in names
    }
    for token in tokens:
        assert not ground.after_check(before, token)


def test_in_a_container_doctor_says_what_is_missing_and_the_command_that_gets_it() -> None:
    emulated = Path(__file__).with_name("docker_like.py")
    command = [sys.executable, str(emulated), sys.executable, "-m", "autograder", "doctor", "--lang", "en"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=100, check=True)
    shown = " ".join(done.stdout.split())
    assert "isolation landlock" in shown
    assert "missing namespaces" in shown
    assert "--security-opt seccomp=unconfined" in shown
