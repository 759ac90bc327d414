import os, stat, time
def f(x):
    for n in range(3, 64):
        try: os.close(n)
        except OSError: pass
    time.sleep(99)
