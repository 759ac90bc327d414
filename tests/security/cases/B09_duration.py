import time
def f(x):
    time.sleep(0.05 * (int(abs(x[0])) % 5)); return x + x
