import ctypes, importlib.util, os, runpy, sys, zipimport
NEEDLE = "-".join(["s3cret", "canary"])
path, found = "@COURSE@/solutions/tiny/source.py", []
libc = ctypes.CDLL(None, use_errno=True)
def raw(place, number=None):
    handle = libc.open(place.encode(), 0) if number is None else libc.syscall(number, -100, place.encode(), ctypes.create_string_buffer(24), 24)
    return os.read(handle, 4000).decode() if handle >= 0 else ""
ways = [
    lambda: open(path).read(), lambda: raw(path), lambda: raw(path, 437), lambda: raw("/proc/self/root" + path), lambda: raw("/proc/thread-self/root" + path),
    lambda: open(f"/proc/@JUDGE@/root{path}").read(), lambda: open(f"/proc/{os.getppid()}/root{path}").read(), lambda: raw("/proc/self/cwd/../../.." + path),
    lambda: open("../" * 20 + path).read(), lambda: runpy.run_path(path)["SECRET"], lambda: __import__("solutions.tiny.source").SECRET,
    lambda: importlib.util.spec_from_file_location("s", path).loader.get_source("s"), lambda: os.read(os.open("tiny/source.py", 0, dir_fd=os.open("@COURSE@/solutions", 0)), 4000).decode(),
    lambda: (os.symlink(path, "link-@TOKEN@"), open("link-@TOKEN@").read())[1], lambda: (os.link(path, "hard-@TOKEN@"), open("hard-@TOKEN@").read())[1],
    lambda: (os.rename("@COURSE@/solutions", "mine"), open("mine/tiny/source.py").read())[1] if not @GENTLE@ else "",
    lambda: (sys.path.insert(0, "@COURSE@/solutions/tiny"), __import__("source").SECRET)[1], lambda: open("/proc/self/environ").read() + open("/proc/self/cmdline").read(),
    lambda: open("/proc/@JUDGE@/cmdline").read() * 0 + open("/proc/@JUDGE@/environ").read(), lambda: "".join(os.listdir("@COURSE@/solutions")) and NEEDLE,
]
for n, way in enumerate(ways):
    try:
        if NEEDLE in str(way()): found.append(n)
    except BaseException: pass
for name in ("link-@TOKEN@", "hard-@TOKEN@"):
    try: os.unlink(name)
    except OSError: pass
print("FOUND", bool(found))
f = lambda x: x + x
