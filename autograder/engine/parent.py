"""The warm parent: imports an assignment's libraries once, then forks confined workers on request.

It is started as a fresh process, holds no secret (no test, no reference, no path of one), runs no
operation of any library, and obeys one command: fork a worker with these three descriptors.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import select
import signal
import socket
import sys
import tempfile
from dataclasses import dataclass, field
from typing import Any, NoReturn

from autograder.engine import worker
from autograder.engine.confine import Layers, View, enter_inner_wall, enter_outer_wall, kernel
from autograder.engine.confine.syscalls import build_filter
from autograder.engine.libraries import prepare
from autograder.engine.protocol import ENDED, STARTED
from autograder.engine.scratch import remove

FIRST_USER, USERS = 61184, 4000  # systemd's range for ids that belong to nobody
_DESCRIPTORS = 3


@dataclass
class _Child:
    number: int
    connection: socket.socket
    scratch: str | None


@dataclass
class WarmParent:
    """Serves any number of judges, each over a connection of its own."""

    control: socket.socket
    layers: Layers
    view: View
    data: tuple[str, ...]
    processes: int | None
    mapped: int
    tasks: int
    """Threads this user has already, where they count towards a worker's limit."""
    folder: str
    """Holds the scratch folders of workers without a mount namespace; whoever started this process removes it."""
    connections: list[socket.socket] = field(default_factory=list)
    children: dict[int, _Child] = field(default_factory=dict)
    started: int = 0

    def serve(self) -> NoReturn:
        """Fork workers until the judge goes away."""
        wake_read, wake_write = os.pipe()
        for end in (wake_read, wake_write):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(wake_write, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        while True:
            waiting: list[Any] = [self.control, wake_read, *self.connections]
            ready, _, _ = select.select(waiting, [], [])
            if wake_read in ready:
                os.read(wake_read, 4096)
                self._reap()
            if self.control in ready:
                self._join()
            for connection in [one for one in self.connections if one in ready]:
                self._request(connection)

    def _join(self) -> None:
        message, descriptors, _, _ = socket.recv_fds(self.control, 16, 1)
        if not message:
            os._exit(0)
        self.connections += [socket.socket(fileno=descriptor) for descriptor in descriptors]

    def _request(self, connection: socket.socket) -> None:
        try:
            message, descriptors, _, _ = socket.recv_fds(connection, 16, _DESCRIPTORS)
        except ConnectionResetError:
            message, descriptors = b"", []
        if not message:
            # That judge has gone, in whatever way: nothing it asked for may go on.
            for pid in [pid for pid, child in self.children.items() if child.connection is connection]:
                os.kill(pid, signal.SIGKILL)
            self.connections.remove(connection)
            connection.close()
            return
        number = int.from_bytes(message[1:9], "big")
        self._fork(number, connection, descriptors)
        for descriptor in descriptors:
            os.close(descriptor)

    def _fork(self, number: int, connection: socket.socket, descriptors: list[int]) -> None:
        # A parent with threads must not fork: libraries were imported, but nothing of them may have run.
        threads = _threads(self.processes)
        if threads != 1:
            connection.send(
                ENDED + json.dumps({"number": number, "fault": f"the warm parent has {threads} threads"}).encode()
            )
            return
        self.started += 1
        scratch = None
        layers = self.layers
        if not layers.namespaces:
            scratch = tempfile.mkdtemp(dir=self.folder)
            if layers.user is not None:
                layers = Layers(
                    False, layers.user + self.started % USERS, layers.landlock, layers.seccomp, layers.limits
                )
                os.chown(scratch, layers.user or 0, layers.user or 0)
        pid = os.fork()
        if pid == 0:
            self._become_worker(number, connection, descriptors, layers, scratch)
        self.children[pid] = _Child(number, connection, scratch)

    def _become_worker(
        self, number: int, connection: socket.socket, descriptors: list[int], layers: Layers, scratch: str | None
    ) -> NoReturn:
        try:
            requests, replies, output = descriptors
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            # The kernel attaches the pid as the judge sees it.
            connection.send(STARTED + number.to_bytes(8, "big"))
            os.dup2(output, 1)
            os.dup2(output, 2)
            keep = {0, 1, 2, requests, replies, connection.fileno()} | (
                {self.processes} if self.processes is not None else set()
            )
            home = scratch or self.view.scratch
            enter_inner_wall(
                layers,
                keep=keep,
                processes=self.processes,
                readable=[*self.view.readable, *self.data],
                scratch=home,
                mapped=self.mapped,
                tasks=self.tasks,
            )
            for name in ("HOME", "TMPDIR", "PWD"):
                os.environ[name] = home
            tempfile.tempdir = home
            if self.data:
                os.mkdir("data")
                for path in self.data:
                    os.symlink(path, os.path.join("data", os.path.basename(path)))
            connection.close()
        except BaseException as error:
            # Before the first request nothing of the submission is here yet: this is the grader's own fault.
            try:
                connection.send(
                    ENDED + json.dumps({"number": number, "fault": f"{type(error).__name__}: {error}"}).encode()
                )
            except OSError:
                pass
            os._exit(1)
        worker.serve(requests, replies)

    def _reap(self) -> None:
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            child = self.children.pop(pid, None)
            if child is None:
                continue
            ended = {
                "number": child.number,
                "status": os.waitstatus_to_exitcode(status),
                "cpu": usage.ru_utime + usage.ru_stime,
                "memory": usage.ru_maxrss * 1024,
            }
            if child.scratch is not None:
                remove(child.scratch)
            try:
                child.connection.send(ENDED + json.dumps(ended).encode())
            except OSError:
                continue  # that judge has gone; its workers die with their pipes


def _threads(processes: int | None) -> int:
    if processes is None:
        return len(os.listdir("/proc/self/task"))
    handle = os.open("self/task", os.O_RDONLY | os.O_DIRECTORY, dir_fd=processes)
    try:
        return len(os.listdir(handle))
    finally:
        os.close(handle)


def _mapped() -> int:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[0]) * resource.getpagesize()


def _tasks_of(user: int) -> int:
    """How many threads all processes of a user have."""
    found = 0
    for name in os.listdir("/proc"):
        try:
            if name.isdigit() and os.stat(f"/proc/{name}").st_uid == user:
                found += len(os.listdir(f"/proc/{name}/task"))
        except OSError:  # it has just ended
            continue
    return found


def _readable_as(user: int, paths: list[str]) -> bool:
    pid = os.fork()
    if pid == 0:
        try:
            os.setgroups([])
            os.setresgid(user, user, user)
            os.setresuid(user, user, user)
            os._exit(
                0
                if all(os.access(path, os.R_OK) for path in paths if os.path.exists(path))
                and os.access(paths[0], os.R_OK)
                else 1
            )
        except BaseException:
            os._exit(1)
    return os.waitpid(pid, 0)[1] == 0


def _into_namespaces(control: socket.socket, view: View, user: int | None) -> int | None:
    """Go behind the outer wall in a child, which returns; this process waits for it and ends with it.

    Gives the descriptor of /proc in the child, and None here when this machine does not allow it.
    """
    answer_read, answer_write = os.pipe()
    holder = os.fork()
    if holder == 0:
        os.close(answer_read)
        try:
            kernel.die_with_parent()
            processes = enter_outer_wall(view, user)
            inside = os.fork()
        except OSError as error:
            os.write(answer_write, f"{error.filename}: {error.strerror}".encode())
            os._exit(1)
        if inside == 0:
            kernel.die_with_parent()
            os.write(answer_write, b"inside")
            os.close(answer_write)
            return processes
        os.close(answer_write)
        control.close()
        os._exit(os.waitstatus_to_exitcode(os.waitpid(inside, 0)[1]) & 255)
    os.close(answer_write)
    answer = os.read(answer_read, 1000)
    os.close(answer_read)
    if answer == b"inside":
        control.close()
        os._exit(os.waitstatus_to_exitcode(os.waitpid(holder, 0)[1]) & 255)
    os.waitpid(holder, 0)
    return None


def main(descriptor: int) -> NoReturn:
    """Start, import, go behind the wall, say what holds, and serve."""
    control = socket.socket(fileno=descriptor)
    config = json.loads(control.recv(1 << 20))
    kernel.die_with_parent()
    given = frozenset(os.environ)
    try:
        prepare(config["imports"], config["forbid"])
    except BaseException as error:
        control.send(json.dumps({"fault": f"{type(error).__name__}: {error}"}).encode())
        os._exit(1)
    view = View((*config["readable"], *config["data"]))
    wanted = config["layers"]
    user = FIRST_USER if os.getuid() == 0 else None
    mapped = _mapped()
    processes = None
    if wanted["namespaces"]:
        processes = _into_namespaces(control, view, user)
    inside = processes is not None
    if not inside and user is not None and not _readable_as(user, config["readable"]):
        user = None
    gc.freeze()  # a collection in a fork must not touch, and so copy, what it inherited
    build_filter(os.getpid())  # its forks inherit what was built
    os.chdir("/")
    shown = tuple(path + "/" for path in config["readable"])
    sys.path[:] = [
        path for path in sys.path if (path + "/").startswith(shown)
    ]  # the course's own folder is no business
    for path in [path for path in sys.path_importer_cache if not (path + "/").startswith(shown)]:
        del sys.path_importer_cache[path]
    layers = Layers(inside, user, wanted["landlock"], wanted["seccomp"], wanted["limits"])
    folder = config["scratch"]
    if not inside:
        os.mkdir(folder)
        os.chmod(folder, 0o711)  # another user's worker passes through to its own
    # What the libraries themselves put into the environment is not told apart by name from what leaked into it.
    control.send(
        json.dumps({"namespaces": inside, "user": user, "by_libraries": sorted(set(os.environ) - given)}).encode()
    )
    tasks = _tasks_of(os.getuid()) if not inside and user is None else 0
    WarmParent(control, layers, view, tuple(config["data"]), processes, mapped, tasks, folder).serve()


if __name__ == "__main__":
    main(int(sys.argv[1]))
