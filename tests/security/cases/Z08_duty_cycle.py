import time
def f(x):
    while True:
        time.sleep(0.02); end = time.perf_counter() + 0.003
        while time.perf_counter() < end: pass
