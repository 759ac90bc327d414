"""Runs a program as Docker confines one by default: without most capabilities, and with the calls that matter here refused.

    python docker_like.py PROGRAM ARGUMENT ...

The list is the part of moby's default profile for a container without CAP_SYS_ADMIN that a sandbox meets.
"""

from __future__ import annotations

import errno
import os
import struct
import sys

from autograder.engine.confine import kernel

X86 = kernel.MACHINE == "x86_64"
REFUSED = {
    "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41),
    "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430), "fsconfig": (431, 431), "fsmount": (432, 432),
    "fspick": (433, 433), "mount_setattr": (442, 442), "open_by_handle_at": (304, 265), "bpf": (321, 280),
    "perf_event_open": (298, 241), "userfaultfd": (323, 282), "keyctl": (250, 219), "add_key": (248, 217),
    "request_key": (249, 218), "kcmp": (312, 272), "acct": (163, 89), "quotactl": (179, 60), "swapon": (167, 224),
    "swapoff": (168, 225), "reboot": (169, 142), "kexec_load": (246, 104), "init_module": (175, 105),
    "finit_module": (313, 273), "delete_module": (176, 106), "settimeofday": (164, 170), "clock_settime": (227, 112),
    "syslog": (103, 116), "sethostname": (170, 161), "setdomainname": (171, 162), "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
}  # fmt: skip
CLONE, CLONE3, NEW_NAMESPACES = (56, 220), 435, 0x7E020000
KEPT = {0, 1, 3, 4, 5, 6, 7, 8, 10, 13, 18, 27, 29, 31}
"""chown, dac_override, fowner, fsetid, kill, setgid, setuid, setpcap, net_bind_service, net_raw, sys_chroot, mknod, audit_write,
setfcap."""


def step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    """One BPF instruction."""
    return struct.pack("HBBI", code, if_true, if_false, value)


def refuse(number: int) -> bytes:
    """Answer the call with an error."""
    return step(0x06, 0x00050000 | number)


def build() -> bytes:
    """The filter."""
    here, allow = 0 if X86 else 1, step(0x06, 0x7FFF0000)
    program = [step(0x20, 0)]
    for both in REFUSED.values():
        program += [step(0x15, both[here], 0, 1), refuse(errno.EPERM)]
    program += [step(0x15, CLONE3, 0, 1), refuse(errno.ENOSYS)]
    program += [step(0x15, CLONE[here], 0, 3), step(0x20, 16), step(0x45, NEW_NAMESPACES, 0, 1), refuse(errno.EPERM)]
    return b"".join([*program, allow])


def main() -> None:
    """Confine this process and become the program."""
    root = os.getuid() == 0
    if root:
        kernel.install_filter(
            build()
        )  # while it may: without CAP_SYS_ADMIN, no_new_privs would be needed, as in no container
        for capability in range(41):
            if capability not in KEPT:
                kernel._prctl(24, capability)
        low = sum(1 << capability for capability in KEPT)
        header = struct.pack("Ii", 0x20080522, 0)
        kernel._check(kernel._syscall(kernel._SYS_CAPSET, header, struct.pack("6I", low, low, low, 0, 0, 0)), "capset")
    else:
        kernel.no_new_privileges()
        kernel.install_filter(build())
    os.execv(sys.argv[1], sys.argv[1:])


if __name__ == "__main__":
    main()
