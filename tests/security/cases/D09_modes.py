import ctypes, os, numpy
libc = ctypes.CDLL(None)
for path in ("@COURSE@/spare.txt",) if @GENTLE@ else (numpy.__file__, os.path.dirname(numpy.__file__), "@COURSE@/solutions/tiny/source.py", "@COURSE@/solutions", "@COURSE@/data/given.txt", "@COURSE@/spare.txt"):
    for action in (lambda: os.chmod(path, 0o604), lambda: os.chown(path, 12345, 12345), lambda: os.utime(path, (1, 1)), lambda: os.setxattr(path, "user.x", b"1"),
                   lambda: os.fchmod(os.open(path, os.O_RDONLY), 0o604), lambda: libc.syscall(452, -100, path.encode(), 0o604, 0)):
        try: action()
        except OSError: pass
import shutil, tempfile  # ordinary copying goes on
shutil.copy("data/given.txt", "copied.txt"); shutil.copy2("data/given.txt", "copied2.txt")
print("COPIED", open("copied.txt").read().strip())
f = lambda x: x + x
