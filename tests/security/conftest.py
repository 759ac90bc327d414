"""Judges that stay warm for a whole session, one for each place of confinement, and the after-check behind every attack.

A *place* is a level as somebody meets it: ``landlock`` is this user with namespaces switched off, ``docker`` is inside what
looks like a container, ``user-landlock`` is an ordinary user, whose grader, files and workers all belong to one user.
"""

from __future__ import annotations

import array
import contextlib
import ctypes
import fcntl
import json
import os
import shlex
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy
import psutil
import pytest

from autograder.assignment import Course
from autograder.judge import JudgeServer
from autograder.judge.record import Report

HERE = Path(__file__).parent
CASES = HERE / "cases"
SHARED = ("/tmp", "/var/tmp", "/dev/shm")
LEVEL_OF = {
    "namespaces": "namespaces", "landlock": "landlock", "docker": "landlock", "uid": "uid", "process": "process",
    "user-namespaces": "namespaces", "user-landlock": "landlock", "user-docker": "landlock", "user-process": "process",
}  # fmt: skip
ASKED = {"uid": "uid", "process": "process", "landlock": "landlock", "namespaces": "namespaces"}
GROWTH = 32 << 20
"""Bytes by which the memory of the judge and of its warm parent may differ after a case: allocators keep a little."""
MARK = 0o621
"""Modes of shared memory, queues and semaphores that the tests themselves make."""

VICTIMS = """
import ctypes, json, sys
libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
shm, msg, sem = libc.shmget(0, 4096, 0o621), libc.msgget(0, 0o621), libc.semget(0, 1, 0o621)
ctypes.memmove(libc.shmat(shm, None, 0), b"canary of another program", 26)
libc.msgsnd(msg, (1).to_bytes(8, "little") + b"canary", 6, 0)
print(json.dumps([shm, msg, sem]), flush=True)
libc.prctl(1, 15, 0, 0, 0)
sys.stdin.read()
libc.shmctl(shm, 0, None), libc.msgctl(msg, 0, None), libc.semctl(sem, 0, 0, None)
"""


def eventually(condition: Callable[[], bool], seconds: float = 20.0) -> bool:
    """Wait for something that ends in another process."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def flags_of(path: str) -> int:
    """The attributes of a file (``lsattr``)."""
    handle, found = os.open(path, os.O_RDONLY), array.array("l", [0])
    with contextlib.suppress(OSError):  # a file system without them
        fcntl.ioctl(handle, 0x80086601, found)
    os.close(handle)
    return found[0]


def known(path: str) -> tuple[Any, ...]:
    """What must not change about a file, its time of reading left out."""
    seen = os.lstat(path)
    regular = stat.S_ISREG(seen.st_mode)
    if stat.S_ISDIR(seen.st_mode):  # what is in it; a self-test beside this one writes and removes a file of its own
        return seen.st_mode, seen.st_uid, *sorted(set(os.listdir(path)) - {"autograder-was-here"})
    text = Path(path).read_bytes() if regular and seen.st_size < 1 << 16 else b""
    return seen.st_mode, seen.st_uid, seen.st_size, seen.st_mtime_ns, text, flags_of(path) if regular else 0


def objects_of_ipc() -> set[str]:
    """Shared memory, queues and semaphores on this machine but for those of the tests."""
    found = set()
    for kind in ("shm", "msg", "sem"):
        lines = Path(f"/proc/sysvipc/{kind}").read_text(encoding="ascii").splitlines()[1:]
        found |= {f"{kind} {fields[1]}" for line in lines if (fields := line.split())[2] != f"{MARK:o}"}
    return found


class Arena:
    """A judge in one place, what stands around it, and what must stay as it is."""

    def __init__(
        self, place: str, course: Any, launcher: str, command: Callable[[list[str]], list[str]], weaker: bool
    ) -> None:
        self.place, self.course, self.level = place, course, LEVEL_OF[place]
        self.gentle = self.level == "process"
        self._stack = ExitStack()
        try:
            self._open(launcher, command, weaker)
        except BaseException:
            self._stack.close()
            raise

    def _open(self, launcher: str, command: Callable[[list[str]], list[str]], weaker: bool) -> None:
        place, course = self.place, self.course
        self.spare = course.root / "spare.txt"
        self._listen()
        self.owner = command([])
        self._victims(command)
        self.restore_spare()
        made, sys.executable = sys.executable, launcher  # the judge's own process is started with it
        try:
            opened = Course(course.root)
            asked = ASKED.get(place.removeprefix("user-"), "auto")
            if weaker and asked != "process":
                asked = "auto"
            trust = weaker or asked == "uid"
            self.judge = JudgeServer(opened, opened.assignment("tiny"), isolation=asked, trust=trust)
        finally:
            sys.executable = made
        self._stack.enter_context(self.judge)
        self.process = psutil.Process(self.judge._process.pid)
        for _ in range(2):
            start = time.monotonic()
            report = self.grade(course.right)
            if weaker:
                self.level = report.isolation["level"]
            assert (report.score, report.isolation["level"]) == (6, self.level), report
            self.normal = time.monotonic() - start
        self.still = self._settled(self.family)
        self.memory = self.resident()

    def close(self) -> None:
        """End it and all it stands on."""
        self._stack.close()

    def _listen(self) -> None:
        self.listener = self._stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        self.listener.setblocking(False)
        self.post = str(self.course.root / "post")
        self.boxes = []
        for address in (self.post, b"\0" + self.post.encode()):
            box = self._stack.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
            box.bind(address)
            box.setblocking(False)
            self.boxes.append(box)
        os.chmod(self.post, 0o777)

    def _victims(self, command: Callable[[list[str]], list[str]]) -> None:
        pipe = subprocess.PIPE
        holder = subprocess.Popen(command(["-c", VICTIMS]), stdin=pipe, stdout=pipe, text=True)
        self._stack.enter_context(holder)
        assert holder.stdout
        self.ipc = json.loads(holder.stdout.readline())
        self._command = command
        self.victim: Any = None
        self._stack.callback(lambda: self.victim and (self.victim.kill(), self.victim.wait()))
        self.new_victim()

    def new_victim(self) -> None:
        """A process of the same user that has nothing to do with any of this."""
        self.victim = subprocess.Popen(self._command(["-c", "import time; time.sleep(1800)"]))

    def restore_spare(self) -> None:
        """A file that belongs to the grader's user, and is there to be spoiled."""
        self.spare.unlink(missing_ok=True)
        self.spare.write_text("spare\n", encoding="ascii")
        if "--" in self.owner:
            os.chown(self.spare, 65534, 65534)

    @staticmethod
    def _settled(count: Callable[[], Any]) -> Any:
        """A value that has stopped changing."""
        seen: list[Any] = []
        while len(seen) < 10 or any(value != seen[-1] for value in seen[-10:]):
            seen.append(count())
            time.sleep(0.03)
        return seen[-1]

    def members(self) -> list[psutil.Process]:
        """The judge's processes: itself, its warm parent, the spare worker."""
        return [self.process, *self.process.children(recursive=True)]

    def family(self) -> list[int]:
        """How many descriptors each of them has open."""
        counts = []
        for member in self.members():
            try:
                counts.append(member.num_fds())
            except psutil.AccessDenied:  # where the tests are run by an ordinary user
                counts.append(-1)
            except psutil.NoSuchProcess:
                continue
        return [counts[0], *sorted(counts[1:])]

    def resident(self) -> list[int]:
        """Bytes of memory of the judge, and of its warm parent where there is one."""
        warm = self.members()[1:3] if self.level != "process" else []
        return [member.memory_info().rss for member in (self.process, *warm)]

    def only_used_scratch(self) -> bool:
        """Whether the folder of workers' folders holds none but those of living workers."""
        try:
            used = {os.readlink(f"/proc/{child.pid}/cwd") for child in self.members()[1:]} - {"/"}
        except OSError:
            return False
        above = {os.path.dirname(place) for place in used}
        return len(above) == 1 and {os.path.join(one, name) for one in above for name in os.listdir(one)} == used

    def hand_in(self, name: str, token: str) -> Path:
        """The hostile file, with what it may know of this machine filled in."""
        place = self.course.root / "handed-in" / token
        place.mkdir(parents=True)
        source = CASES / name
        files = [source.with_suffix(".py")] if not source.is_dir() else sorted(source.iterdir())
        marks = {
            "@TOKEN@": token, "@COURSE@": str(self.course.root), "@JUDGE@": str(self.process.pid), "@TESTS@": str(os.getpid()),
            "@PORT@": str(self.listener.getsockname()[1]), "@GENTLE@": str(self.gentle), "@VICTIM@": str(self.victim.pid),
            "@SOCKET@": repr(self.post), "@SHM@": str(self.ipc[0]), "@MSG@": str(self.ipc[1]), "@SEM@": str(self.ipc[2]),
        }  # fmt: skip
        for file in files:
            text = file.read_text(encoding="utf-8")
            for mark, value in marks.items():
                text = text.replace(mark, value)
            (place / ("tiny.py" if len(files) == 1 else file.name)).write_text(text, encoding="utf-8")
            if file.name == "pytest.py":  # a conftest among the cases would be collected by this very session
                (place / "conftest.py").write_text(text, encoding="utf-8")
        return place / "tiny.py" if len(files) == 1 else place

    def grade(self, path: Path) -> Report:
        """Grade; a judge that never answers fails the test."""
        return self.judge.submit(path).result(timeout=240)

    def around(self) -> dict[str, Any]:
        """What a submission must leave as it is: the course, the libraries, this machine's IPC, this process' children."""
        library = os.path.dirname(numpy.__file__)
        paths = [numpy.__file__, library, os.path.dirname(library), os.__file__]
        paths += [str(path) for path in self.course.root.rglob("*") if "handed-in" not in path.parts]
        state: dict[str, Any] = {path: known(path) for path in paths}
        return state | {"ipc": objects_of_ipc(), "children": {child.pid for child in psutil.Process().children()}}

    def changes(self, before: dict[str, Any], token: str) -> set[str]:
        """In short words, what is different now."""
        after = self.around()
        names = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
        found = {os.path.basename(name) for name in names} - {"children"}
        for pid in after["children"] - before["children"]:
            with contextlib.suppress(psutil.NoSuchProcess, ChildProcessError):
                if psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
                    found.add("process")
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
        if self.victim.poll() is not None:
            found.add("victim")
        for folder in SHARED:
            for path in [Path(folder) / name for name in os.listdir(folder) if token in name]:
                found.add("left")
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        return found | self._messages()

    def _messages(self) -> set[str]:
        found = set()
        for box in self.boxes:
            with contextlib.suppress(BlockingIOError):
                while box.recv(100):
                    found.add("datagram")
        with contextlib.suppress(BlockingIOError):
            while True:
                self.listener.accept()[0].close()
                found.add("connection")
        return found

    def after_check(self, before: dict[str, Any], token: str) -> set[str]:
        """The judge lives and goes on as before; gives what was changed around it."""
        assert self.process.is_running()
        assert self.judge._process.poll() is None
        start = time.monotonic()
        report = self.grade(self.course.right)
        assert (report.score, report.faulty, report.isolation["level"]) == (6, False, self.level)
        assert time.monotonic() - start < 10 * self.normal + 10
        assert eventually(lambda: self.family() == self.still), (self.family(), self.still)
        grown = [now - then for now, then in zip(self.resident(), self.memory, strict=True)]
        assert max(grown) < GROWTH, grown
        if self.level == "landlock":
            assert eventually(self.only_used_scratch)
        shutil.rmtree(self.course.root / "handed-in" / token, ignore_errors=True)
        found = self.changes(before, token)
        if found & {"spare.txt", "victim", "results.json"}:
            self.restore_spare()
            (self.course.root / "results.json").unlink(missing_ok=True)
        if "victim" in found:
            self.new_victim()
        return found


@pytest.fixture(scope="session")
def launchers(ordinary_python: str, ordinarily: Callable[..., list[str]], open_folder: Any) -> Callable[..., str]:
    """Writes what stands in for the interpreter when a judge is started."""
    folder = open_folder("launchers")
    for name in ("docker_like.py", "weakened.py"):
        shutil.copy(HERE / name, folder / name)

    def write(place: str, *weaker: str) -> str:
        python = ordinary_python if place.startswith("user-") or place == "uid" else sys.executable
        command = [python]
        if place.endswith("docker"):
            command = [python, str(folder / "docker_like.py"), python]
        if weaker:
            command = [python, str(folder / "weakened.py"), *weaker]
        if place.startswith("user-"):
            command = ordinarily(command)
        path = folder / "-".join([place, *weaker]).replace(" ", "-")
        path.write_text(f'#!/bin/sh\nexec {shlex.join(command)} "$@"\n', encoding="utf-8")
        path.chmod(0o755)
        return str(path)

    return write


@pytest.fixture(scope="session")
def new_arena(
    make_course: Callable[..., Any],
    launchers: Callable[..., str],
    ordinary_python: str,
    ordinarily: Callable[..., list[str]],
) -> Iterator[Callable[..., Arena]]:
    """Makes an arena; orphans of what it runs become children of this process, so that none can hide."""
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
    made: list[Arena] = []

    def make(place: str, *weaker: str, **course: str) -> Arena:
        ground = make_course(**course)
        user = place.startswith("user-")
        if user and os.getuid() == 0:
            for path in [ground.root, *ground.root.rglob("*")]:
                os.chown(path, 65534, 65534)

        def command(arguments: list[str]) -> list[str]:
            return ordinarily([ordinary_python, *arguments]) if user else [sys.executable, *arguments]

        made.append(Arena(place, ground, launchers(place, *weaker), command, bool(weaker)))
        return made[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("A_TOKEN_OF_THE_GRADER", "s3cret-canary")
        yield make
        for arena in made:
            arena.close()


@pytest.fixture(scope="session")
def arena(new_arena: Callable[..., Arena]) -> Callable[[str], Arena]:
    """Gives the arena of a place; a new one after one was lost."""
    kept: dict[str, Arena] = {}

    def of(place: str, *, anew: bool = False) -> Arena:
        if anew and place in kept:
            kept.pop(place).close()
        if place not in kept:
            kept[place] = new_arena(place)
        return kept[place]

    return of


@pytest.fixture(scope="session")
def tools() -> Any:
    """The helpers above: test modules cannot import a conftest."""
    return SimpleNamespace(eventually=eventually, CASES=CASES, LEVEL_OF=LEVEL_OF)
