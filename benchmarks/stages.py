"""What is measured, stage by stage; each gives plain data for ``results.json``."""

from __future__ import annotations

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from autograder.assignment import Course
from benchmarks.cohort import Submission, cheats, cohort
from benchmarks.graders import GRADERS, Floor, Found, Grader, Ours, OverDask, Setting
from benchmarks.measure import Usage, measure

Data = dict[str, Any]
Say = Callable[[str], None]


class Bench:
    """The course, a folder for everything, and how much of it is wanted."""

    def __init__(self, course: Course, folder: Path, *, rounds: int, workers: int, scale: float, say: Say) -> None:
        self.course, self.folder, self.rounds, self.workers, self.scale, self.say = (
            course, folder, rounds, workers, scale, say,
        )  # fmt: skip
        self._settings: dict[str, Setting] = {}

    def setting(self, name: str) -> Setting:
        """An assignment's, made once."""
        if name not in self._settings:
            self._settings[name] = Setting(self.course, self.course.assignment(name), self.workers)
        return self._settings[name]

    def size(self, count: int) -> int:
        """A count, scaled as asked."""
        return max(2, round(count * self.scale))

    def grade(self, grader: Grader, submissions: Sequence[Submission]) -> tuple[Usage, Found, float | None]:
        """One run in a folder of its own; with the floor's own clock, where it is the floor."""
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            usage, found = grader.grade(submissions, Path(folder) / "run")
            own = Floor.cpu(Path(folder) / "run") if isinstance(grader, Floor) else None
            self.say(f"{grader.name}: {len(submissions)} of {grader.setting.assignment.name} in {usage.wall:.1f} s")
            return usage, found, own


def compare(bench: Bench) -> Data:
    """The same mixed classes for everybody: seconds, memory, and whether the verdicts are right."""
    return {
        name: _rounds(bench, name, cohort(bench.course.assignment(name), bench.size(count)))
        for name, count in (("sparse", 40), ("three_models", 10))
    }


def _rounds(bench: Bench, name: str, submissions: list[Submission]) -> Data:
    setting = bench.setting(name)
    graders = [kind(setting) for kind in GRADERS]
    every = set(setting.checks.values())
    runs: dict[str, list[Data]] = {grader.name: [] for grader in graders}
    for _ in range(bench.rounds):
        random.shuffle(graders)  # so that nobody always runs first
        for grader in graders:
            usage, found, own = bench.grade(grader, submissions)
            judged = [_verdict(submission, found, every) for submission in submissions]
            runs[grader.name].append(
                {
                    "wall": usage.wall,
                    "cpu": usage.cpu if own is None else own,
                    "memory": usage.memory,
                    "right": judged.count("right"),
                    "wrong": judged.count("wrong"),
                    "none": judged.count("none"),
                }
            )
    return {
        "count": len(submissions),
        "checks": len(setting.checks),
        "how": {kind.name: kind.how for kind in GRADERS},
        "runs": runs,
    }


def _verdict(submission: Submission, found: Found, every: set[str]) -> str:
    if submission.id not in found:
        return "none"
    return "right" if every - found[submission.id] == submission.fails else "wrong"


def marginal(bench: Bench) -> Data:
    """What one more submission costs each grader."""
    return _against_double(bench, GRADERS)


def cluster(bench: Bench) -> Data:
    """The local pool against Dask on the same machine."""
    return _against_double(bench, (Ours, OverDask))


def _against_double(bench: Bench, kinds: Sequence[type[Grader]]) -> Data:
    """A class against one twice its size, nobody looping; everybody in it must be graded."""
    result: Data = {}
    for name, count in (("sparse", 20), ("three_models", 5)):
        setting = bench.setting(name)
        few, many = (
            cohort(setting.assignment, number, loops=False) for number in (bench.size(count), 2 * bench.size(count))
        )
        graders = [kind(setting) for kind in kinds]
        runs: dict[str, list[Data]] = {grader.name: [] for grader in graders}
        for _ in range(bench.rounds):
            random.shuffle(graders)
            for grader in graders:
                (one, _, own), (two, found, owned) = bench.grade(grader, few), bench.grade(grader, many)
                if isinstance(grader, Ours) and len(found) != len(many):
                    raise RuntimeError(f"{grader.name} graded {len(found)} of {len(many)}: {two.output}")
                more = len(many) - len(few)
                cpu = (two.cpu - one.cpu) if own is None or owned is None else owned - own
                runs[grader.name].append({"wall": (two.wall - one.wall) / more, "cpu": cpu / more})
        result[name] = {"few": len(few), "many": len(many), "runs": runs}
    return result


def cheating(bench: Bench) -> Data:
    """Submissions that answer nothing: how many of the questions each grader gives them."""
    setting = bench.setting("sparse")
    every = len(set(setting.checks.values()))
    result: Data = {"questions": every, "given": {}}
    for kind in GRADERS:
        if kind is Floor:
            continue
        given: dict[str, int | None] = {}
        for submission in cheats(setting.assignment):
            _, found, _ = bench.grade(kind(setting), [submission])
            given[submission.kind] = len(found[submission.id]) if submission.id in found else None
        result["given"][kind.name] = given
    return result


def scale(bench: Bench) -> Data:
    """More submissions, more workers: seconds and memory; with a small assignment, so that the rest shows."""
    name = "callables"
    setting = bench.setting(name)
    rows = []
    for count, workers in [(100, 1), (100, 2), (1000, 1), (1000, 2), (10_000, 2)]:
        submissions = cohort(setting.assignment, bench.size(count), loops=False)
        setting.workers = workers
        usage, _, _ = bench.grade(Ours(setting), submissions)
        rows.append(
            {
                "count": len(submissions),
                "workers": workers,
                "wall": usage.wall,
                "cpu": usage.cpu,
                "memory": usage.memory,
            }
        )
    setting.workers = bench.workers
    return {"assignment": name, "rows": rows, "workers": _workers(bench), "reports": _reports(bench, name)}


def _workers(bench: Bench) -> Data:
    """What another worker adds to memory: the same class graded by one to four of them."""
    added: Data = {}
    for name, count in (("sparse", 16), ("three_models", 8)):
        setting = bench.setting(name)
        submissions = cohort(setting.assignment, count, loops=False)
        added[name] = []
        for workers in (1, 2, 3, 4):
            setting.workers = workers
            usage, _, _ = bench.grade(Ours(setting), submissions)
            added[name].append({"workers": workers, "memory": usage.memory})
        setting.workers = bench.workers
    return added


def _reports(bench: Bench, name: str) -> Data:
    """A class graded already, asked for again: what journal, reports and tables cost without any judging."""
    setting = bench.setting(name)
    submissions = cohort(setting.assignment, bench.size(1000), loops=False)
    grader = Ours(setting)
    with tempfile.TemporaryDirectory(dir=bench.folder) as folder:
        run = Path(folder) / "run"
        grader.grade(submissions, run)
        usage = measure(grader.command(), cwd=run)
    bench.say(f"the reports of {len(submissions)} again in {usage.wall:.1f} s")
    return {"count": len(submissions), "wall": usage.wall, "cpu": usage.cpu}


def latency(bench: Bench) -> Data:
    """What a person waits for: cold starts."""
    reference = bench.course.assignment("sparse").reference
    keras = bench.course.assignment("three_models").reference
    command = [sys.executable, "-P", "-m", "autograder"]
    wanted = {
        "--help": ["--help"],
        "list": ["list"],
        "hint sparse to_coo": ["hint", "sparse", "to_coo"],
        "grade callables": ["grade", "callables", str(bench.course.assignment("callables").reference)],
        "grade sparse": ["grade", "sparse", str(reference)],
        "grade three_models": ["grade", "three_models", str(keras)],
    }
    result: Data = {}
    for label, arguments in wanted.items():
        walls = [measure([*command, *arguments], cwd=bench.course.root).wall for _ in range(max(3, bench.rounds))]
        result[label] = walls
    result["watch callables"] = _saves(bench, "callables")
    result["watch sparse"] = _saves(bench, "sparse")
    return result


def _saves(bench: Bench, name: str) -> list[float]:
    """Seconds from a save to the feedback's last line, with ``watch`` running."""
    assignment = bench.course.assignment(name)
    stub = (assignment.public / f"{name}.py").read_text(encoding="utf-8")
    assert assignment.reference is not None
    almost = assignment.reference.read_text(encoding="utf-8") + f"\ndel {assignment.public_names[-1]}\n"
    waits = []
    with tempfile.TemporaryDirectory(dir=bench.folder) as folder:
        file = Path(folder) / f"{name}.py"
        file.write_text(stub, encoding="utf-8")
        command = [sys.executable, "-P", "-m", "autograder", "watch", name, "--file", str(file), "--lang", "en"]
        with subprocess.Popen(command, cwd=bench.course.root, stdout=subprocess.PIPE, text=True) as watch:
            assert watch.stdout is not None
            _until_waiting(watch.stdout)
            for number in range(max(3, bench.rounds)):
                time.sleep(0.5)
                start = time.perf_counter()
                file.write_text(f"{almost}# {number}\n", encoding="utf-8")
                _until_waiting(watch.stdout)
                waits.append(time.perf_counter() - start)
            watch.kill()
    return waits


def _until_waiting(lines: Iterable[str]) -> None:
    for line in lines:
        if line.startswith("Waiting"):
            return
    raise RuntimeError("watch ended")


def fairness(bench: Bench) -> Data:
    """One class again and again, idle and beside processes that burn both processors and the disk: do verdicts change?"""
    setting = bench.setting("sparse")
    submissions = cohort(setting.assignment, bench.size(20), loops=False)
    result: Data = {"count": len(submissions), "rounds": bench.rounds, "changed": {}}
    for kind in GRADERS:
        if kind is Floor:
            continue
        grader, seen = kind(setting), []
        for busy in (False, True):
            for _ in range(bench.rounds):
                with burning(bench) if busy else _nothing():
                    _, found, _ = bench.grade(grader, submissions)
                seen.append({submission.id: sorted(found.get(submission.id, {"-"})) for submission in submissions})
        first = seen[0]
        idle = sum(one[id] != first[id] for one in seen[: bench.rounds] for id in first)
        loaded = sum(one[id] != first[id] for one in seen[bench.rounds :] for id in first)
        result["changed"][kind.name] = {"idle": idle, "busy": loaded}
    return result


@contextmanager
def burning(bench: Bench) -> Iterator[None]:
    """Two processes for each processor that only compute, and one that writes and syncs."""
    burn = "while True: sum(range(100_000))"
    write = (
        "import os\nwhile True:\n"
        "    with open('burning', 'wb') as file:\n"
        "        file.write(os.urandom(1 << 24)); file.flush(); os.fsync(file.fileno())\n"
    )
    programs = [burn] * (2 * (os.cpu_count() or 1)) + [write]
    folder = tempfile.mkdtemp(dir=bench.folder)
    running = [subprocess.Popen([sys.executable, "-c", program], cwd=folder) for program in programs]
    try:
        yield
    finally:
        for process in running:
            process.kill()
            process.wait()
        shutil.rmtree(folder)


@contextmanager
def _nothing() -> Iterator[None]:
    yield


def breakdown(bench: Bench) -> Data:
    """Where our own time goes beyond the checks: one step more at a time, on one worker."""
    result: Data = {}
    for name in ("sparse", "three_models"):
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.steps", name, str(bench.course.root.absolute()), "100"],
            cwd=Path(__file__).parents[1],
            capture_output=True,
            check=True,
        )
        result[name] = json.loads(done.stdout.splitlines()[-1])
    return result


def median(values: Sequence[float]) -> float:
    """The middle one."""
    return statistics.median(values)


STAGES: dict[str, Callable[[Bench], Data]] = {
    "compare": compare,
    "marginal": marginal,
    "cheats": cheating,
    "breakdown": breakdown,
    "scale": scale,
    "cluster": cluster,
    "latency": latency,
    "fairness": fairness,
}


def now() -> str:
    """When a stage was measured."""
    return time.strftime("%Y-%m-%d")
