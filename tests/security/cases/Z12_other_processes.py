import os
seen = 0
for pid in (@JUDGE@, @TESTS@, os.getppid(), 1):
    if pid in (0, os.getpid()): continue
    for name in ("environ", "maps", "mem", "fd", "cwd", "io", "stack", "auxv"):
        try:
            place = f"/proc/{pid}/{name}"
            os.listdir(place) if name == "fd" else os.readlink(place) if name == "cwd" else open(place, "rb").read(1)
            seen += 1
        except OSError: pass
print("SEEN", bool(seen))
f = lambda x: x + x
