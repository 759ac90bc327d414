import os, sys, numpy, sysconfig
done = []
def attempt(path, action):
    try: action(); done.append(path)
    except OSError: pass
folders = {*sys.path, sysconfig.get_paths()["purelib"], sysconfig.get_paths()["stdlib"], os.path.dirname(os.__file__) + "/__pycache__", "/usr/lib", "@COURSE@", "@COURSE@/data"}
for folder in () if @GENTLE@ else folders - {os.getcwd()}:
    attempt(folder, lambda: open(folder + "/@TOKEN@.pth", "w").close())
    attempt(folder, lambda: os.mkdir(folder + "/@TOKEN@"))
    attempt(folder, lambda: os.symlink("/", folder + "/@TOKEN@-link"))
for file in () if @GENTLE@ else (numpy.__file__, os.__file__, "data/given.txt", "@COURSE@/data/given.txt", "@COURSE@/solutions/tiny/source.py"):
    attempt(file, lambda: open(file, "r+b").close())
    attempt(file, lambda: os.rename(file, file + "@TOKEN@")) if not file.startswith("data/") else None
    attempt(file, lambda: os.truncate(file, 0))
    attempt(file, lambda: os.link(os.path.realpath(file), "@TOKEN@-hard"))
    attempt(file, lambda: os.unlink(file)) if not file.startswith("data/") else None
attempt("spare", lambda: open("@COURSE@/spare.txt", "w").close())
print("DONE", done)
f = lambda x: x + x
