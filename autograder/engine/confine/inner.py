"""The inner wall: what every worker does between its fork and the submission's first line."""

from __future__ import annotations

import os
from dataclasses import dataclass

from autograder.engine.confine import kernel
from autograder.engine.confine.syscalls import build_filter

GIB = 1 << 30
ADDRESS_SPACE = 4 * GIB  # beyond what the warm parent has mapped already
FILE_SIZE = 256 << 20
OPEN_FILES = 256
THREADS = 512  # TensorFlow aborts when it cannot start its threads, so well above what it wants
SCRATCH = "size=256m,nr_inodes=8192,mode=1777"
SHARED_MEMORY = "size=64m,nr_inodes=1024,mode=1777"


_SYSTEM = (
    "/dev/urandom", "/dev/random", "/dev/zero", "/dev/full",
    "/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu",
)  # fmt: skip
"""What libraries read of the system where there is no private root.  TensorFlow aborts without its own command line;
the rule is put on this process' own folder in /proc, not on the link."""


@dataclass(frozen=True)
class Layers:
    """Which layers to put up.  All of them, unless a test or an operator says otherwise."""

    namespaces: bool = True
    user: int | None = None
    """The user id to drop to where the grader runs as root."""
    landlock: bool = True
    seccomp: bool = True
    limits: bool = True


def enter_inner_wall(
    layers: Layers,
    *,
    keep: set[int],
    processes: int | None,
    readable: list[str],
    scratch: str,
    mapped: int,
    tasks: int,
) -> None:
    """Confine this freshly forked, single-threaded process for good.

    ``keep`` are the descriptors that stay open; ``processes`` is one of them, an open ``/proc`` folder
    (None outside the outer wall), and is closed here.  ``scratch`` is the only folder that can be
    written to, ``mapped`` the bytes of address space already in use, ``tasks`` the threads of other processes
    that are counted together with this one's.

    Raises:
        OSError: a layer could not be put up; the caller must not run the submission.
    """
    _close_all_but(keep)
    os.setsid()
    if layers.namespaces:
        assert processes is not None
        _own_namespaces(processes, scratch)
        os.close(processes)
    elif layers.user is not None:
        os.setgroups([])
        os.setresgid(layers.user, layers.user, layers.user)
        os.setresuid(layers.user, layers.user, layers.user)
    kernel.die_with_parent()  # after the change of user, which would undo it
    os.chdir(scratch)
    os.umask(0o077)
    if layers.limits:
        _set_limits(mapped, tasks)
    kernel.drop_capabilities()
    kernel.no_new_privileges()
    if layers.landlock and kernel.landlock_abi():
        devices = ["/dev/null", "/dev/shm"] if layers.namespaces else ["/dev/null"]
        kernel.restrict(["/"] if layers.namespaces else [*readable, *_SYSTEM], [scratch, *devices])
    if layers.seccomp:
        kernel.install_filter(build_filter(os.getpid()))


def _close_all_but(keep: set[int]) -> None:
    last = -1
    for descriptor in sorted(keep):
        if descriptor > last + 1:  # closerange(0, 0) would close every descriptor there is
            os.closerange(last + 1, descriptor)
        last = descriptor
    os.closerange(last + 1, 1 << 20)


def _own_namespaces(processes: int, scratch: str) -> None:
    """A user namespace of the worker's own (so that its threads are counted apart) and scratch space nobody else sees."""
    user, group = os.getuid(), os.getgid()
    kernel.unshare(kernel.CLONE_NEWUSER | kernel.CLONE_NEWNS | kernel.CLONE_NEWIPC)
    map_ids(processes, user, group)
    kernel.mount("tmpfs", scratch, "tmpfs", kernel.MS_NOSUID | kernel.MS_NODEV, SCRATCH)
    kernel.mount("tmpfs", "/dev/shm", "tmpfs", kernel.MS_NOSUID | kernel.MS_NODEV | kernel.MS_NOEXEC, SHARED_MEMORY)


def map_ids(processes: int, user: int, group: int) -> None:
    """Keep this process' own ids inside the user namespace it has just entered; ``processes`` is an open ``/proc``."""
    for name, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
        handle = os.open(f"self/{name}", os.O_WRONLY, dir_fd=processes)
        try:
            os.write(handle, text.encode())
        finally:
            os.close(handle)


def _set_limits(mapped: int, tasks: int) -> None:
    import resource  # not on Windows, where this file is imported and never used

    forever = 3600 * 24
    for what, value in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_CPU, forever),  # the judge's own budget is far below; this is for a judge that died
        (resource.RLIMIT_AS, mapped + ADDRESS_SPACE),
        (resource.RLIMIT_FSIZE, FILE_SIZE),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_NPROC, THREADS + tasks),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
    ):
        resource.setrlimit(what, (value, value))
