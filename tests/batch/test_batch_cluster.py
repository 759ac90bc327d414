"""A class graded by a real cluster of processes: some are killed, come late, stand still or refuse, and nothing is lost."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import dask
import psutil
import pytest
from distributed import Client

import autograder
from autograder.assignment import Course
from autograder.batch import Cohort, Entry, grade_cohort
from autograder.cli import main
from autograder.errors import GraderFault, UsageError
from autograder.messages import Message

RIGHT = "def add(a, b):\n    return a + b\n\n\ndef twice(a):\n    return a * 2\n"
NAP = "import time\n\n\ndef nap():\n    time.sleep(0.15)\n"
SLOW = "import time\n" + RIGHT.replace("    return", "    time.sleep(0.15)\n    return")
Local = tuple[bytes, dict[str, Any]]
LOCAL: list[Local] = []
"""Found once for all tests here."""
PLUGINS = (
    "[name for it in __import__('distributed').Scheduler._instances for name in it.worker_plugins if 'auto' in name]"
)


class Cluster:
    """A scheduler and workers, each a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.processes: list[subprocess.Popen[bytes]] = []
        self.file = folder / f"scheduler-{os.urandom(4).hex()}.json"
        self.scheduler = self._start("scheduler", "--port", "0", "--scheduler-file", str(self.file))
        until(lambda: self.file.exists() and self.file.read_text(encoding="utf-8").endswith("}"))
        self.address: str = json.loads(self.file.read_text(encoding="utf-8"))["address"]

    def worker(
        self, *options: str, before: tuple[str, ...] = (), nanny: bool = False, **environment: str
    ) -> subprocess.Popen[bytes]:
        """Start one with a single thread."""
        kind = "--nanny" if nanny else "--no-nanny"
        where = ["--local-directory", str(self.folder / "scratch")]
        words = [self.address, kind, "--nthreads", "1", *where, *options]
        return self._start("worker", *words, before=before, **environment)

    def _start(
        self, kind: str, *options: str, before: tuple[str, ...] = (), **environment: str
    ) -> subprocess.Popen[bytes]:
        words = [*before, sys.executable, "-m", f"distributed.cli.dask_{kind}", "--host", "127.0.0.1", "--no-dashboard"]
        with open(self.folder / f"{kind}-{len(self.processes)}.log", "wb") as log:
            process = subprocess.Popen(
                [*words, *options], stdout=log, stderr=log, cwd=self.folder, env={**os.environ, **environment}
            )
        self.processes.append(process)
        return process

    def ask(self, question: str) -> Any:
        """An expression's value on the scheduler."""
        with Client(self.address, set_as_default=False) as client:
            return client.run_on_scheduler(eval, question)

    def close(self) -> None:
        """End all of it, and see that nothing of it is left."""
        family = [child for process in self.processes for child in descendants(process.pid)]
        for process in reversed(self.processes):  # the scheduler last: the workers say good-bye to it
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGCONT)
                process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        _, left = psutil.wait_procs(family, 20)
        for child in left:
            child.kill()
        assert not left, "no orphans"


def descendants(pid: int) -> list[psutil.Process]:
    with contextlib.suppress(psutil.NoSuchProcess):
        return psutil.Process(pid).children(recursive=True)
    return []


def command_of(process: psutil.Process) -> str:
    with contextlib.suppress(psutil.NoSuchProcess):  # a fork that has just ended
        return " ".join(process.cmdline())
    return ""


def until(true: Callable[[], object], seconds: float = 200.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.05)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], Cluster]]:
    clusters: list[Cluster] = []

    def begin() -> Cluster:
        clusters.append(Cluster(tmp_path))
        return clusters[-1]

    yield begin
    for cluster in clusters:
        cluster.close()


class Watch:
    """A run's progress, which can act when the first results are there."""

    def __init__(self, act: Callable[[int], None] = lambda done: None) -> None:
        self.act = act
        self.seen: list[str] = []
        self.known: list[str] = []
        self.messages: list[Message] = []

    def begin(self, total: int) -> None: ...

    def started(self, student: str) -> None: ...

    def done(self, entry: Entry, *, known: bool) -> None:
        self.seen.append(entry.id)
        self.known += [entry.id] if known else []
        self.act(len(self.seen) - len(self.known))

    def told(self, message: Message) -> None:
        self.messages.append(message)


@pytest.fixture
def handed_in(tmp_path: Path, write: Callable[..., Path], zipped: Callable[..., bytes], course: Course) -> Path:
    """Files, folders and an archive; right, half right, broken, equal and empty ones; each takes a moment."""
    files: dict[str, bytes | str] = {f"s{place:02}/tiny.py": f"{SLOW}\n\nNUMBER = {place}\n" for place in range(8)}
    files |= {
        "half/tiny.py": SLOW.replace("a * 2", "a"),
        "raises/tiny.py": SLOW.replace("return a * 2", "raise KeyError(a)"),
        "same/mine.py": f"{SLOW}\n\nNUMBER = 3\n",
        "empty/tiny.py": "",
        "helped/tiny.py": f"import nap\nnap.nap()\n{SLOW}",
        "helped/nap.py": NAP,
        "helped/große Daten.csv": b"0," * (1 << 20),
        "helped/notes/읽기.txt": "x",
        "zipped/work.zip": zipped({"deep/tiny.py": SLOW + "\nZIPPED = 1\n", "deep/nap.py": NAP}),
    }
    (course.root / "solutions/tiny" / f"marker-{os.urandom(8).hex()}").touch()
    return write(tmp_path / "class", files)


@pytest.fixture
def grade(course: Course, handed_in: Path, tmp_path: Path) -> Callable[..., Cohort]:
    def run(scheduler: str | None, out: str = "out", **more: Any) -> Cohort:
        assignment = Course(course.root).assignment("tiny")
        return grade_cohort(course, assignment, handed_in, tmp_path / out, seed=5, scheduler=scheduler, **more)

    return run


@pytest.fixture
def locally(grade: Callable[..., Cohort], tmp_path: Path) -> Callable[[], Local]:
    """What this machine's own pool makes of the class: its ``grades.csv``, and all its results."""

    def run() -> Local:
        if not LOCAL:
            grade(None, "local", workers=2)
            LOCAL.append(((tmp_path / "local/grades.csv").read_bytes(), results(tmp_path / "local")))
        return LOCAL[0]

    return run


def left(course: Course) -> list[Path]:
    """What is left of an assignment where workers unpacked it."""
    above = Path("/tmp" if os.getuid() == 0 else tempfile.gettempdir())
    (marker,) = (course.root / "solutions/tiny").glob("marker-*")
    return list(above.glob(f"autograder-seat-*/solutions/tiny/{marker.name}"))


def results(out: Path) -> dict[str, Any]:
    """Everything that is written of a class but what was measured."""
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


def test_one_is_killed_one_comes_late_one_stands_still(
    start: Callable[[], Cluster],
    grade: Callable[..., Cohort],
    locally: Callable[[], Local],
    course: Course,
    tmp_path: Path,
) -> None:
    cluster = start()
    killed, slow = cluster.worker(), cluster.worker()
    timers: list[threading.Timer] = []

    def act(done: int) -> None:
        if done == 2:
            killed.kill()
            slow.send_signal(signal.SIGSTOP)
            timers.append(threading.Timer(4, slow.send_signal, [signal.SIGCONT]))
            timers[0].start()
            cluster.worker()

    watch = Watch(act)
    cohort = grade(cluster.address, progress=watch)
    assert Counter(watch.seen) == Counter(entry.id for entry in cohort.entries), "everybody once"
    assert not cohort.faulty and timers and killed.wait() == -signal.SIGKILL
    until(lambda: not left(course))
    assert locally()[0] == (tmp_path / "out/grades.csv").read_bytes()
    assert locally()[1] == results(tmp_path / "out")
    assert not cluster.ask("'autograder' in __import__('sys').modules"), "a scheduler needs no autograder"
    timers[0].join()


def test_the_only_worker_is_killed_and_comes_back(
    start: Callable[[], Cluster], grade: Callable[..., Cohort], locally: Callable[[], Local], tmp_path: Path
) -> None:
    """Its nanny starts another one, which takes what waits; the judge of that one is killed too, as by a full memory."""
    cluster = start()
    nanny = cluster.worker(nanny=True)

    def of_worker(word: str) -> psutil.Process:
        found = [child for child in descendants(nanny.pid) if word in command_of(child)]
        return min(found, key=psutil.Process.create_time)  # a judge's forks have its command line

    def act(done: int) -> None:
        if done == 2:
            of_worker("spawn_main").kill()
        if done == 5:
            of_worker("autograder.judge.server").kill()

    watch = Watch(act)
    cohort = grade(cluster.address, progress=watch)
    assert Counter(watch.seen) == Counter(entry.id for entry in cohort.entries) and not cohort.faulty
    assert locally()[0] == (tmp_path / "out/grades.csv").read_bytes()


def another_autograder(folder: Path, version: str) -> str:
    """A copy of this one that calls itself ``version``, for PYTHONPATH."""
    shutil.copytree(Path(autograder.__file__).parent, folder / version / "autograder")
    file = folder / version / "autograder/__init__.py"
    file.write_text(file.read_text(encoding="utf-8").replace(autograder.__version__, version), encoding="utf-8")
    return str(folder / version)


def test_who_is_not_fit_is_told_and_the_others_grade(
    start: Callable[[], Cluster], grade: Callable[..., Cohort], locally: Callable[[], Local], tmp_path: Path
) -> None:
    """Another autograder, none worth the name, and a weaker isolation than asked for; and one is ended early."""
    cluster = start()
    (tmp_path / "none/autograder").mkdir(parents=True)
    (tmp_path / "none/autograder/__init__.py").write_text("", encoding="utf-8")
    unable = ["unshare", "--user", "--map-root-user", "sh", "-c"]
    unable += ['echo 0 > /proc/sys/user/max_user_namespaces; exec "$@"', "sh"]
    cluster.worker(PYTHONPATH=another_autograder(tmp_path, "9.9.9"))
    cluster.worker(PYTHONPATH=str(tmp_path / "none"))
    cluster.worker(before=tuple(unable))
    ended = cluster.worker()
    cluster.worker()
    watch = Watch(lambda done: ended.terminate() if done == 4 else None)
    cohort = grade(cluster.address, isolation="namespaces", progress=watch)
    assert not cohort.faulty and cohort.isolation == "namespaces"
    assert locally()[0] == (tmp_path / "out/grades.csv").read_bytes()
    told = {str(found.params["reason"]) for found in watch.messages if found.code == "batch.cluster.refuses"}
    assert len(told) == 3
    assert (
        sum("autograder 9.9.9+" in reason and f"has autograder {autograder.__version__}+" in reason for reason in told)
        == 1
    )
    assert sum("autograder ?+" in reason for reason in told) == 1
    assert sum("“namespaces” was asked for, but this machine gives “landlock”" in reason for reason in told) == 1


def test_all_refuse(
    start: Callable[[], Cluster], grade: Callable[..., Cohort], monkeypatch: pytest.MonkeyPatch, course: Course
) -> None:
    """Because they have other libraries, and would set other questions aside, than this machine."""
    cluster = start()
    cluster.worker()
    here = {"numpy": "0.0.1", "pytest": pytest.__version__, "platform": "x", "set aside": "page"}
    monkeypatch.setattr("autograder.batch.cluster.needed", lambda assignment: here)
    monkeypatch.setattr("autograder.batch.cluster._ALL_REFUSE", 1.0)
    with pytest.raises(GraderFault) as caught:
        grade(cluster.address)
    assert caught.value.message.code == "batch.cluster.all_refuse"
    text = caught.value.text("en")
    assert "numpy 0.0.1" in text and "set aside page" in text and "set aside -" in text
    assert caught.value.exit_code == 3
    until(lambda: not left(course))


def test_nobody_comes_and_nobody_is_there(
    start: Callable[[], Cluster], grade: Callable[..., Cohort], monkeypatch: pytest.MonkeyPatch
) -> None:
    cluster, watch = start(), Watch()
    with dask.config.set({"autograder.wait": "4s"}), pytest.raises(GraderFault) as caught:
        grade(str(cluster.file), progress=watch)
    assert caught.value.message.code == "batch.cluster.nobody"
    assert [message.code for message in watch.messages] == ["batch.cluster.waiting"]
    cluster.scheduler.kill()
    cluster.scheduler.wait()
    monkeypatch.setattr("autograder.batch.reach._CONNECT", 1.0)
    for address in (cluster.address, "nowhere", "carrier-pigeon://coop:1", "/nothing/here.json"):
        with pytest.raises(UsageError) as refused:
            grade(address)
        assert refused.value.message.code == "batch.cluster.no_scheduler" and address in refused.value.text("ko")


def test_the_scheduler_goes_and_the_same_command_goes_on(
    start: Callable[[], Cluster],
    course: Course,
    handed_in: Path,
    locally: Callable[[], Local],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "out"
    words = ["batch", "tiny", str(handed_in), "--out", str(out), "--course", str(course.root), "--seed", "5"]
    words += ["--progress", "json", "--lang", "en", "--scheduler"]
    first = start()
    first.worker()
    killer = threading.Thread(
        target=lambda: (until(lambda: len(list(out.glob("reports/*"))) >= 3), first.scheduler.kill())
    )
    killer.start()
    assert main([*words, first.address]) == 3
    killer.join()
    said = capsys.readouterr()
    assert "is gone" in said.err and "run the same command" in said.err and "Traceback" not in said.err
    done = [event for event in map(json.loads, said.out.splitlines()) if event["event"] == "done"]
    assert 3 <= len(done) < 13 and not (out / "grades.csv").exists()
    second = start()
    second.worker()
    assert main([*words, second.address]) == 0
    again = [event for event in map(json.loads, capsys.readouterr().out.splitlines()) if event["event"] == "done"]
    readable = {event["id"] for event in done if event["status"] == "graded"}
    assert {event["id"] for event in again if event["known"]} >= readable
    assert locally()[0] == (out / "grades.csv").read_bytes()


def test_workers_tidy_up_after_a_client_that_was_killed(
    start: Callable[[], Cluster], course: Course, handed_in: Path, tmp_path: Path
) -> None:
    cluster = start()
    killed = cluster.worker()
    cluster.worker()
    words = ["batch", "tiny", str(handed_in), "--out", str(tmp_path / "out"), "--course", str(course.root)]
    client = subprocess.Popen([sys.executable, "-m", "autograder", *words, "--scheduler", cluster.address])
    until(lambda: len(list((tmp_path / "out/reports").glob("*"))) >= 2 and len(left(course)) == 2)
    killed.kill()
    until(lambda: len(left(course)) == 1)  # a worker that is killed leaves nothing either
    client.kill()
    assert client.wait() == -signal.SIGKILL
    until(lambda: not left(course))
    until(lambda: not cluster.ask(PLUGINS))


def test_usage(
    course: Course, handed_in: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["batch", "tiny", str(handed_in), "--out", str(tmp_path / "out"), "--course", str(course.root)]
    assert main([*words, "--lang", "en", "--scheduler", "127.0.0.1:1", "--workers", "2"]) == 2
    assert capsys.readouterr().err.startswith("--workers is for this machine")
    for name in ("cluster", "reach", "boot", "seat"):
        monkeypatch.delitem(sys.modules, f"autograder.batch.{name}", raising=False)
    monkeypatch.setitem(sys.modules, "distributed", None)  # as where the extra is not installed
    assert main([*words, "--lang", "en", "--scheduler", "127.0.0.1:1"]) == 2
    said = capsys.readouterr().err
    assert "uv sync --extra cluster" in said and said.count("\n") == 1


def test_dask_is_imported_only_where_it_is_used() -> None:
    code = "import sys, autograder.cli.batch, autograder.batch; print({'dask', 'distributed'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
