import ctypes, os, signal
libc = ctypes.CDLL(None, use_errno=True)
refused = []
for pid in (@VICTIM@,) if @GENTLE@ else (@VICTIM@, os.getppid(), -1, 0, -os.getpgid(0), 1, @JUDGE@, @TESTS@):
    if pid == os.getpid(): continue
    try: os.kill(pid, signal.SIGKILL); continue
    except OSError: pass
    if libc.ptrace(16, pid, 0, 0) == 0: continue
    try: open(f"/proc/{pid}/mem", "rb+").read(1); continue
    except OSError: pass
    refused.append(pid)
print("KILLED", @VICTIM@ not in refused)
f = lambda x: x + x
