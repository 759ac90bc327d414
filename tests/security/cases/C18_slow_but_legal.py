import time
def f(x):
    end = time.process_time() + 0.2
    while time.process_time() < end: pass
    return x + x
