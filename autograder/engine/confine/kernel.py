"""The few Linux calls that Python does not offer, through ctypes."""

from __future__ import annotations

import ctypes
import os
import struct

MACHINE = os.uname().machine if hasattr(os, "uname") else ""
SUPPORTED = MACHINE in ("x86_64", "aarch64")

CLONE_NEWNS, CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC = 0x20000, 0x2000000, 0x4000000, 0x8000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x10000000, 0x20000000, 0x40000000

MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_BIND, MS_REC, MS_PRIVATE = 2, 4, 8, 4096, 16384, 1 << 18
MNT_DETACH = 2

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT = 1, 4, 38, 47
_PR_CAP_AMBIENT_CLEAR_ALL = 4
_AT_FDCWD, _AT_RECURSIVE = -100, 0x8000
_MOUNT_ATTR_RDONLY, _MOUNT_ATTR_NOSUID, _MOUNT_ATTR_NODEV = 1, 2, 4
_ARM = MACHINE == "aarch64"
_SYS_PIVOT_ROOT = 41 if _ARM else 155
_SYS_SECCOMP = 277 if _ARM else 317
_SYS_CAPSET = 91 if _ARM else 126
_SYS_MOUNT_SETATTR = 442
_SYS_LANDLOCK_CREATE, _SYS_LANDLOCK_ADD, _SYS_LANDLOCK_RESTRICT = 444, 445, 446

# On systems without these calls nothing below is ever called (see the fresh-process engine).
_libc = ctypes.CDLL(None, use_errno=True) if SUPPORTED else None


def _check(result: int, what: str) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), what)
    return result


def _syscall(number: int, *arguments: object) -> int:
    assert _libc is not None
    wide = [ctypes.c_long(argument) if isinstance(argument, int) else argument for argument in arguments]
    return int(_libc.syscall(ctypes.c_long(number), *wide))


def _prctl(option: int, *arguments: int) -> int:
    assert _libc is not None
    filled = [*arguments, 0, 0, 0, 0][:4]
    return int(_libc.prctl(option, *(ctypes.c_ulong(argument) for argument in filled)))


def unshare(flags: int) -> None:
    """Leave the namespaces named by ``flags`` for new ones."""
    assert _libc is not None
    _check(_libc.unshare(ctypes.c_int(flags)), "unshare")


def mount(source: str | None, target: str, kind: str | None, flags: int, data: str = "") -> None:
    """``mount(2)``."""
    assert _libc is not None
    encoded = [text.encode() if text is not None else None for text in (source, target, kind)]
    _check(_libc.mount(*encoded, ctypes.c_ulong(flags), data.encode()), f"mount {target}")


def make_read_only(path: str, *, recursive: bool = True, devices: bool = False) -> None:
    """Make the mount at ``path`` (and, by default, all below it) read-only and free of set-uid programs."""
    flags = _MOUNT_ATTR_RDONLY | _MOUNT_ATTR_NOSUID | (0 if devices else _MOUNT_ATTR_NODEV)
    attributes = struct.pack("QQQQ", flags, 0, 0, 0)
    how = _AT_RECURSIVE if recursive else 0
    _check(
        _syscall(_SYS_MOUNT_SETATTR, _AT_FDCWD, path.encode(), how, attributes, len(attributes)), f"read-only {path}"
    )


def pivot_root(root: str) -> None:
    """Make ``root`` the file system's root and let go of the old one."""
    assert _libc is not None
    os.chdir(root)
    _check(_syscall(_SYS_PIVOT_ROOT, b".", b"."), "pivot_root")
    _check(_libc.umount2(b".", MNT_DETACH), "detach the old root")
    os.chdir("/")


def die_with_parent() -> None:
    """Ask the kernel to kill this process when its parent dies."""
    _prctl(_PR_SET_PDEATHSIG, 9)


def set_dumpable(value: bool) -> None:
    """Whether other processes of the same user may look into this one."""
    _check(_prctl(_PR_SET_DUMPABLE, int(value)), "set dumpable")


def drop_capabilities() -> None:
    """Give up every capability, for good: with no_new_privs and without exec, none can come back."""
    _prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL)
    header = struct.pack("Ii", 0x20080522, 0)
    _check(_syscall(_SYS_CAPSET, header, bytes(24)), "capset")


def no_new_privileges() -> None:
    """No program this process starts can gain rights it lacks."""
    _check(_prctl(_PR_SET_NO_NEW_PRIVS, 1), "no_new_privs")


def install_filter(program: bytes) -> None:
    """Install a seccomp filter given as BPF instructions, for all threads."""
    buffer = ctypes.create_string_buffer(program, len(program))
    head = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(buffer))
    mode_filter, for_all_threads = 1, 1
    _check(_syscall(_SYS_SECCOMP, mode_filter, for_all_threads, head), "seccomp")


_READ = (
    (1 << 0) | (1 << 2) | (1 << 3)
)  # execute (mmap of libraries needs none of it, dlopen of some does), read file, read folder
_FILE_RIGHTS = (1 << 0) | (1 << 1) | (1 << 2) | (1 << 14) | (1 << 15)  # the rights that mean something on a file
_RIGHTS_BY_ABI = {1: 13, 2: 14, 3: 15, 4: 15}


def landlock_abi() -> int:
    """The kernel's Landlock version, 0 where there is none."""
    if not SUPPORTED:
        return 0
    return max(0, _syscall(_SYS_LANDLOCK_CREATE, None, 0, 1))


def restrict(readable: list[str], writable: list[str]) -> None:
    """Confine this process, for good, to these paths, with no TCP and no signals to the outside where the kernel can.

    A path that does not exist is left out: nothing is allowed by mistake.
    """
    abi = landlock_abi()
    every_right = (1 << _RIGHTS_BY_ABI.get(abi, 16)) - 1
    network = 3 if abi >= 4 else 0  # bind and connect
    scopes = 3 if abi >= 6 else 0  # abstract sockets and signals
    attributes = struct.pack("QQQ", every_right, network, scopes)[: 24 if abi >= 6 else 16 if abi >= 4 else 8]
    ruleset = _check(_syscall(_SYS_LANDLOCK_CREATE, attributes, len(attributes), 0), "landlock ruleset")
    try:
        for path, rights in [(path, _READ) for path in readable] + [(path, every_right) for path in writable]:
            try:
                handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
            except OSError:
                continue
            if not os.path.isdir(path):
                rights &= _FILE_RIGHTS
            rule = struct.pack("=Qi", rights & every_right, handle)
            _check(_syscall(_SYS_LANDLOCK_ADD, ruleset, 1, rule, 0), f"landlock rule {path}")
            os.close(handle)
        _check(_syscall(_SYS_LANDLOCK_RESTRICT, ruleset, 0), "landlock")
    finally:
        os.close(ruleset)
