"""The outer wall: namespaces and a private root, entered once by the warm parent."""

from __future__ import annotations

import os
from dataclasses import dataclass

from autograder.engine.confine import kernel
from autograder.engine.confine.inner import map_ids

_NAMESPACES = (
    kernel.CLONE_NEWUSER | kernel.CLONE_NEWNS | kernel.CLONE_NEWPID | kernel.CLONE_NEWNET
    | kernel.CLONE_NEWIPC | kernel.CLONE_NEWUTS | kernel.CLONE_NEWCGROUP
)  # fmt: skip
_DEVICES = ("null", "zero", "full", "random", "urandom")
_MOUNT_POINTS = ("/mnt", "/media", "/srv", "/opt", "/run", "/tmp")


@dataclass(frozen=True)
class View:
    """What can be seen inside: paths of this machine, shown read-only at the same place."""

    readable: tuple[str, ...]

    @property
    def scratch(self) -> str:
        """The folder inside that a worker may write to: ``/tmp``, unless something shown lies below it."""
        return "/scratch" if any(path.startswith("/tmp/") for path in self.readable) else "/tmp"


def enter_outer_wall(view: View, user: int | None) -> int:
    """Move this single-threaded process into namespaces of its own and a root that holds only ``view``.

    ``user`` is the id to drop to where this process is root: the kernel counts no processes of root,
    so a limit on threads would not hold.  Returns a descriptor of ``/proc`` (of the outside), which
    the workers need to map their ids and must close.  The caller has to fork once more: only its
    children are inside the new process namespace.

    Raises:
        OSError: this machine does not allow it; the process is then of no further use.
    """
    processes = os.open("/proc", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    if os.getuid() == 0:
        # Root builds the view first: the sources may lie in folders that only root can enter.
        kernel.unshare(kernel.CLONE_NEWNS)
        _build_root(view)
        if user is not None:
            os.setgroups([])
            os.setresgid(user, user, user)
            os.setresuid(user, user, user)
            kernel.set_dumpable(True)  # a change of user makes /proc/self root's, and the id map could not be written
        owner, group = os.getuid(), os.getgid()
        kernel.unshare(_NAMESPACES)
        map_ids(processes, owner, group)
    else:
        owner, group = os.getuid(), os.getgid()
        kernel.unshare(_NAMESPACES)
        map_ids(processes, owner, group)
        _build_root(view)
    return processes


def _build_root(view: View) -> None:
    kernel.mount(None, "/", None, kernel.MS_REC | kernel.MS_PRIVATE)
    shown = _outermost(view.readable)
    root = next(
        point
        for point in _MOUNT_POINTS
        if os.path.isdir(point) and not any((path + "/").startswith(point + "/") for path in shown)
    )  # covered by the new root in this namespace only
    kernel.mount("tmpfs", root, "tmpfs", kernel.MS_NOSUID | kernel.MS_NODEV, "size=4m,mode=755")
    os.chmod(root, 0o755)
    for source in shown:
        _show(source, root)
    for name in _DEVICES:
        _show(f"/dev/{name}", root, devices=True)
    for folder in (view.scratch[1:], "dev/shm", "proc/self"):
        os.makedirs(os.path.join(root, folder), mode=0o755, exist_ok=True)
    # There is no procfs inside.  TensorFlow aborts without this link, and reads more of /proc when its text has "python".
    os.symlink("/usr/bin/worker", os.path.join(root, "proc/self/exe"))
    kernel.make_read_only(root, recursive=False)
    kernel.pivot_root(root)


def _outermost(paths: tuple[str, ...]) -> list[str]:
    kept: list[str] = []
    for path in sorted(set(paths)):
        if not any(path == above or path.startswith(above + "/") for above in kept):
            kept.append(path)
    return kept


def _show(source: str, root: str, *, devices: bool = False) -> None:
    """Show ``source`` read-only at the same path below ``root``; a link is shown as the link it is."""
    target = root + source
    os.makedirs(os.path.dirname(target), mode=0o755, exist_ok=True)
    if os.path.islink(source):
        if not os.path.lexists(target):
            os.symlink(os.readlink(source), target)
        return
    if os.path.isdir(source):
        os.makedirs(target, mode=0o755, exist_ok=True)
    elif os.path.exists(source):
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o644))
    else:
        return
    kernel.mount(source, target, None, kernel.MS_BIND | kernel.MS_REC)
    kernel.make_read_only(target, devices=devices)
