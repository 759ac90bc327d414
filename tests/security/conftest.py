"""One judge for each level for the whole session, and the after-check behind every attack."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import psutil
import pytest

from autograder.assignment import Course
from autograder.judge import JudgeServer
from autograder.judge.record import Report

CASES = Path(__file__).parent / "cases"
SHARED = ("/tmp", "/var/tmp", "/dev/shm")


def eventually(condition: Callable[[], bool], seconds: float = 20.0) -> bool:
    """Wait for something that ends in another process."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


class Arena:
    """A judge at one level, and what must stay as it is around it."""

    def __init__(self, level: str, tiny: Any, listener: socket.socket, stack: ExitStack) -> None:
        self.level, self.tiny, self.listener = level, tiny, listener
        course = Course(tiny.root)
        self.judge = stack.enter_context(JudgeServer(course, course.assignment("tiny"), isolation=level))
        self.process = psutil.Process(self.judge._process.pid)
        for _ in range(2):
            assert self.judge.grade(tiny.right).score == 6
        self.members, self.open = self._settled(self.family), self._settled(self.process.num_fds)

    @staticmethod
    def _settled(count: Callable[[], int]) -> int:
        """A number that has stopped changing."""
        seen: list[int] = []
        while len(seen) < 10 or len(set(seen[-10:])) > 1:
            seen.append(count())
            time.sleep(0.03)
        return seen[-1]

    def family(self) -> int:
        """How many processes belong to the judge: its warm parent, the spare worker."""
        return len(self.process.children(recursive=True))

    def only_used_scratch(self) -> bool:
        """Whether the folder of workers' folders holds none but those of living workers."""
        used = {os.readlink(f"/proc/{child.pid}/cwd") for child in self.process.children(recursive=True)} - {"/"}
        above = {os.path.dirname(place) for place in used}
        return len(above) == 1 and {os.path.join(one, name) for one in above for name in os.listdir(one)} == used

    def hand_in(self, name: str, token: str) -> Path:
        """The hostile file, with what it may know of this machine filled in."""
        place = self.tiny.root / "handed-in" / f"{token}"
        place.mkdir(parents=True)
        source = CASES / name
        files = [source.with_suffix(".py")] if not source.is_dir() else sorted(source.iterdir())
        for file in files:
            text = file.read_text(encoding="utf-8")
            for mark, value in {
                "@TOKEN@": token, "@COURSE@": str(self.tiny.root), "@JUDGE@": str(self.process.pid),
                "@TESTS@": str(os.getpid()), "@PORT@": str(self.listener.getsockname()[1]),
            }.items():  # fmt: skip
                text = text.replace(mark, value)
            (place / ("tiny.py" if len(files) == 1 else file.name)).write_text(text, encoding="utf-8")
            if file.name == "pytest.py":  # a conftest among the cases would be collected by this very session
                (place / "conftest.py").write_text(text, encoding="utf-8")
        return place / "tiny.py" if len(files) == 1 else place

    def grade(self, path: Path) -> Report:
        """Grade; a judge that never answers fails the test."""
        return self.judge.submit(path).result(timeout=240)

    def after_check(self, token: str, *, leaves: bool) -> None:
        """The judge lives and goes on as before, and nothing of the submission is left."""
        assert self.process.is_running()
        assert self.judge._process.poll() is None
        report = self.grade(self.tiny.right)
        assert (report.score, report.faulty, report.isolation["level"]) == (6, False, self.level)
        assert eventually(lambda: self.family() == self.members), self.process.children(recursive=True)
        assert eventually(lambda: self.process.num_fds() == self.open)
        left = [Path(folder) / name for folder in SHARED for name in os.listdir(folder) if token in name]
        for path in left:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        assert bool(left) == leaves, left
        assert not [path for path in self.tiny.root.rglob("*") if token in path.name and path.name != token]
        assert not (self.tiny.root / "results.json").exists()
        if self.level == "landlock":
            assert eventually(self.only_used_scratch)
        shutil.rmtree(self.tiny.root / "handed-in" / token)


@pytest.fixture(scope="session")
def arena(tiny: Any) -> Iterator[Callable[[str], Arena]]:
    """Gives the arena of a level."""
    made: dict[str, Arena] = {}
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        patch.setenv("A_TOKEN_OF_THE_GRADER", "s3cret-canary")
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        listener.setblocking(False)

        def of(level: str) -> Arena:
            if level not in made:
                made[level] = Arena(level, tiny, listener, stack)
            return made[level]

        yield of


@pytest.fixture
def end_daemon() -> Iterator[Callable[[str], None]]:
    """Ends the process whose number a daemon wrote down, where nothing else could."""
    ended: list[int] = []

    def end(token: str) -> None:
        place = Path(f"/tmp/{token}")
        assert place.exists()
        for line in place.read_text(encoding="ascii").split():
            os.kill(int(line), signal.SIGKILL)  # raises where it is not there any more
            ended.append(int(line))

    yield end
    for pid in ended:
        assert eventually(lambda pid=pid: not psutil.pid_exists(pid) or psutil.Process(pid).status() == "zombie")
