import ctypes, os, resource
raised = []
for name in ("RLIMIT_AS", "RLIMIT_NPROC", "RLIMIT_NOFILE", "RLIMIT_FSIZE", "RLIMIT_CORE", "RLIMIT_MEMLOCK", "RLIMIT_CPU"):
    what, soft = getattr(resource, name), resource.getrlimit(getattr(resource, name))
    for value in ((soft[1] + 1, soft[1] + 1), (-1, -1)):
        if soft[1] == -1: continue
        try: resource.setrlimit(what, value); raised.append(name); resource.setrlimit(what, soft)
        except (OSError, ValueError): pass
for pid in (@JUDGE@, @TESTS@, os.getppid()):
    try: resource.prlimit(pid, resource.RLIMIT_CORE); raised.append("other")
    except OSError: pass
libc = ctypes.CDLL(None, use_errno=True)
if libc.prctl(1, 0, 0, 0, 0) == 0: raised.append("deathsig")
print("RAISED", sorted(set(raised)))
f = lambda x: x + x
