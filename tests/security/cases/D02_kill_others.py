import ctypes, os, signal
libc = ctypes.CDLL(None, use_errno=True)
refused = []
for pid in (os.getppid(), -1, 0, -os.getpgid(0), 1, @JUDGE@, @TESTS@):
    if pid == os.getpid(): continue
    try: os.kill(pid, signal.SIGKILL)
    except OSError: refused.append(pid)
    libc.ptrace(16, pid, 0, 0)
    try: open(f"/proc/{pid}/mem", "rb+").read(1); refused.pop()
    except OSError: pass
print("REFUSED", len(refused))
f = lambda x: x + x
