"""The seccomp filter: which system calls a worker may not make.

A deny list, because TensorFlow, BLAS, XLA and OpenCV use some 150 calls that change from release
to release; calls newer than the list are answered "no such call", which libraries cope with.
"""

from __future__ import annotations

import errno
import struct
from functools import cache

from autograder.engine.confine.kernel import MACHINE

# name: number on x86-64, number on AArch64 (None: the call does not exist there)
_NUMBERS: dict[str, tuple[int, int | None]] = {
    # leaving or rebuilding the sandbox
    "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41),
    "chroot": (161, 51), "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430), "fsconfig": (431, 431),
    "fsmount": (432, 432), "fspick": (433, 433), "mount_setattr": (442, 442), "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    # looking into or steering other processes
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "process_madvise": (440, 440),
    "pidfd_open": (434, 434), "pidfd_getfd": (438, 438), "pidfd_send_signal": (424, 424), "kcmp": (312, 272),
    "tkill": (200, 130), "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240), "setpriority": (141, 140),
    "sched_setscheduler": (144, 119), "sched_setattr": (314, 274), "sched_setaffinity": (203, 122), "ioprio_set": (251, 30),
    "migrate_pages": (256, 238), "move_pages": (279, 239), "mbind": (237, 235),
    # parts of the kernel that no course work needs
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282), "keyctl": (250, 219), "add_key": (248, 217),
    "request_key": (249, 218), "io_setup": (206, 0), "io_submit": (209, 2), "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426), "io_uring_register": (427, 427), "fanotify_init": (300, 262), "inotify_init": (253, None),
    "inotify_init1": (294, 26), "lookup_dcookie": (212, 18), "personality": (135, 92), "modify_ldt": (154, None),
    "vmsplice": (278, 75), "nfsservctl": (180, 42), "uselib": (134, None), "iopl": (172, None), "ioperm": (173, None),
    # administration
    "acct": (163, 89), "quotactl": (179, 60), "quotactl_fd": (443, 443), "swapon": (167, 224), "swapoff": (168, 225),
    "reboot": (169, 142), "kexec_load": (246, 104), "kexec_file_load": (320, 294), "init_module": (175, 105),
    "finit_module": (313, 273), "delete_module": (176, 106), "settimeofday": (164, 170), "clock_settime": (227, 112),
    "clock_adjtime": (305, 266), "adjtimex": (159, 171), "syslog": (103, 116), "sethostname": (170, 161),
    "setdomainname": (171, 162), "vhangup": (153, 58),
    # programs, sockets, and memory that outlives or escapes the limits
    "execve": (59, 221), "execveat": (322, 281), "socket": (41, 198), "bind": (49, 200), "connect": (42, 203),
    "listen": (50, 201), "accept": (43, 202), "accept4": (288, 242), "sendmsg": (46, 211), "sendmmsg": (307, 269),
    "mq_open": (240, 180), "mq_unlink": (241, 181), "memfd_create": (319, 279), "memfd_secret": (447, 447),
    # numbers of shared memory, queues and semaphores can be guessed: what exists must be closed too, not only its making
    "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195), "msgget": (68, 186), "msgsnd": (69, 189),
    "msgrcv": (70, 188), "msgctl": (71, 187), "semget": (64, 190), "semop": (65, 193), "semctl": (66, 191),
    "semtimedop": (220, 192),
}  # fmt: skip
_CLONE, _FORK, _VFORK, _CLONE3 = (56, 220), (57, None), (58, None), (435, 435)
_KILL, _TGKILL, _PRLIMIT, _IOCTL, _FCNTL, _FLOCK = (62, 129), (234, 131), (302, 261), (16, 29), (72, 25), (73, 32)
_PRCTL, _SOCKETPAIR = (157, 167), (53, 199)
# Landlock does not govern modes, owners, times and attributes, so where a worker has the user of the grader's own files
# it could close these to everybody.  The calls succeed and do nothing: ``shutil.copy`` makes them on the way.
_WITHOUT_EFFECT: dict[str, tuple[int | None, int | None]] = {
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452), "chown": (92, None),
    "fchown": (93, 55), "lchown": (94, None), "fchownat": (260, 54), "utime": (132, None), "utimes": (235, None),
    "futimesat": (261, None), "utimensat": (280, 88), "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7),
    "removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16),
    # and these make the whole machine wait for its disks
    "sync": (162, 81), "syncfs": (306, 267),
}  # fmt: skip
_NEWEST_KNOWN = 462

_AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_X32_BIT = 0x40000000
_CLONE_THREAD = 0x00010000
_CLONE_NEW_ANYTHING = 0x7E020080
# TCGETS (isatty), TCGETS2, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX.  Others type into terminals, have the kernel
# signal other processes, or change attributes of files that are open for reading only (FS_IOC_SETFLAGS, fs-verity).
_IOCTL_ALLOWED = (0x5401, 0x802C542A, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
_PR_SET_PDEATHSIG = 1  # a worker must not outlive its parent
_AF_UNIX = 1
_STREAMS = (0x1, 0x801, 0x80001, 0x80801)  # plain, non-blocking, close-on-exec; a connected stream reaches nobody else
# locks, leases and notices on files that others can see are a channel between submissions; F_SETOWN and F_SETSIG send signals
_FCNTL_DENIED = (5, 6, 7, 36, 37, 38, 1024, 1026, 8, 10, 15)

_LOAD, _JUMP_EQUAL, _JUMP_ABOVE, _JUMP_ANY_BIT, _RETURN = 0x20, 0x15, 0x25, 0x45, 0x06
_ALLOW, _ERRNO, _KILL_PROCESS = 0x7FFF0000, 0x00050000, 0x80000000
_AT_NUMBER, _AT_ARCH, _AT_ARGUMENTS = 0, 4, 16


def denied_calls() -> dict[str, int]:
    """The calls that are refused whatever their arguments, by name, with this machine's numbers."""
    here = 1 if MACHINE == "aarch64" else 0
    return {name: number for name, both in _NUMBERS.items() if (number := both[here]) is not None}


def _instruction(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("HBBI", code, if_true, if_false, value & 0xFFFFFFFF)


def _fail(number: int) -> bytes:
    return _instruction(_RETURN, _ERRNO | number)


_RETURN_ALLOW = _instruction(_RETURN, _ALLOW)


def _when_called(number: int | None, block: list[bytes]) -> list[bytes]:
    """``block`` runs when the call is ``number``; it must end in a return."""
    if number is None:
        return []
    return [_instruction(_JUMP_EQUAL, number, 0, len(block)), *block]


def _argument(index: int) -> bytes:
    return _instruction(_LOAD, _AT_ARGUMENTS + 8 * index)  # the low half: both machines are little-endian


def _only(index: int, allowed: tuple[int, ...], number: int = errno.EPERM) -> list[bytes]:
    """Allow the call only where argument ``index`` is one of ``allowed``."""
    tests = [_instruction(_JUMP_EQUAL, value, len(allowed) - at, 0) for at, value in enumerate(allowed)]
    return [_argument(index), *tests, _fail(number), _RETURN_ALLOW]


def _except(index: int, denied: tuple[int, ...], number: int) -> list[bytes]:
    """Refuse the call where argument ``index`` is one of ``denied``."""
    tests = [_instruction(_JUMP_EQUAL, value, len(denied) - at, 0) for at, value in enumerate(denied)]
    return [_argument(index), *tests, _RETURN_ALLOW, _fail(number)]


_ANY_PID = 0x7EDCBA98
"""Stands for the worker's own number until that is known; no process has it (pid_max is 2**22)."""


def build_filter(pid: int) -> bytes:
    """The filter for the process ``pid``: BPF instructions, 8 bytes each.

    Threads may be started, processes may not; signals and limits only for itself.
    """
    return _template().replace(struct.pack("I", _ANY_PID), struct.pack("I", pid))


@cache
def _template() -> bytes:
    """The filter but for the pid.  The warm parent builds it once, and its forks inherit it."""
    pid = _ANY_PID
    here = 1 if MACHINE == "aarch64" else 0
    program = [
        _instruction(_LOAD, _AT_ARCH),
        _instruction(_JUMP_EQUAL, _AUDIT_ARCH[MACHINE], 1, 0),
        _instruction(_RETURN, _KILL_PROCESS),  # another machine's numbers would slip through this table
        _instruction(_LOAD, _AT_NUMBER),
    ]
    if MACHINE == "x86_64":
        program += [_instruction(_JUMP_ABOVE, _X32_BIT - 1, 0, 1), _instruction(_RETURN, _KILL_PROCESS)]
    program += [_instruction(_JUMP_ABOVE, _NEWEST_KNOWN, 0, 1), _fail(errno.ENOSYS)]
    threads_only = [
        _argument(0),
        _instruction(_JUMP_ANY_BIT, _CLONE_NEW_ANYTHING, 0, 1),
        _fail(errno.EPERM),
        _instruction(_JUMP_ANY_BIT, _CLONE_THREAD, 1, 0),
        _fail(errno.EAGAIN),
        _RETURN_ALLOW,
    ]
    program += _when_called(_CLONE[here], threads_only)
    program += _when_called(_CLONE3[here], [_fail(errno.ENOSYS)])  # its flags are behind a pointer: make libc use clone
    for fork in (_FORK, _VFORK):
        program += _when_called(fork[here], [_fail(errno.EAGAIN)])
    for own in (_KILL, _TGKILL):
        program += _when_called(own[here], _only(0, (pid,)))
    program += _when_called(_PRLIMIT[here], _only(0, (0, pid)))
    program += _when_called(_IOCTL[here], _only(1, _IOCTL_ALLOWED, errno.ENOTTY))
    program += _when_called(_PRCTL[here], _except(0, (_PR_SET_PDEATHSIG,), errno.EPERM))
    unix = [_argument(0), _instruction(_JUMP_EQUAL, _AF_UNIX, 1, 0), _fail(errno.EPERM)]
    program += _when_called(_SOCKETPAIR[here], [*unix, *_only(1, _STREAMS)])
    program += _when_called(_FCNTL[here], _except(1, _FCNTL_DENIED, errno.ENOLCK))
    program += _when_called(_FLOCK[here], [_fail(errno.ENOLCK)])
    for both in _WITHOUT_EFFECT.values():
        program += _when_called(both[here], [_fail(0)])
    for number in denied_calls().values():
        program += _when_called(number, [_fail(errno.EPERM)])
    return b"".join([*program, _RETURN_ALLOW])
