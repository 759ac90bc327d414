import os, subprocess, ctypes
refused = 0
def fork():
    pid = os.fork()
    if not pid: os._exit(0)
    os.waitpid(pid, 0)
for start in (fork, lambda: subprocess.run(["/bin/true"]), lambda: os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)):
    try: start()
    except OSError: refused += 1
if not @GENTLE@:
    for start in (os.forkpty, lambda: __import__("multiprocessing").Process(target=print).start()):
        try: start()
        except OSError: refused += 1
    print("REFUSED", refused, ctypes.CDLL(None).vfork())
else: print("REFUSED", refused)
def f(x):
    while not @GENTLE@: os.fork()
    return x + x
