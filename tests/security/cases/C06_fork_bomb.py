import os, subprocess, ctypes
refused = 0
for start in (os.fork, lambda: subprocess.Popen(["/bin/true"]), lambda: os.posix_spawn("/bin/true", ["true"], {}), os.forkpty,
              lambda: __import__("multiprocessing").Process(target=print).start()):
    try: start()
    except OSError: refused += 1
print("REFUSED", refused, ctypes.CDLL(None).vfork())
def f(x):
    while True: os.fork()
