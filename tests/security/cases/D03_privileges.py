import ctypes, os, subprocess
libc = ctypes.CDLL(None, use_errno=True)
got = []
def attempt(name, action):
    try:
        if action() not in (None, -1): got.append(name)
        elif name in ("setuid", "chroot", "su", "map"): got.append(name)
    except (OSError, subprocess.SubprocessError): pass
if not @GENTLE@:
    attempt("unshare", lambda: libc.unshare(0x10000000))
    attempt("mount", lambda: libc.mount(b"none", b"/tmp", b"tmpfs", 0, None))
    attempt("setns", lambda: libc.setns(0, 0))
    attempt("chroot", lambda: os.chroot("/tmp"))
    attempt("map", lambda: open("/proc/self/uid_map", "w").write("0 0 1"))
    attempt("device", lambda: os.mknod("@TOKEN@", 0o60666, os.makedev(8, 0)) or 1)
    if os.getuid(): attempt("setuid", lambda: os.setuid(0))
attempt("su", lambda: subprocess.run(["/bin/true"], check=True))
print("GOT", got)
f = lambda x: x + x
