import os
n = 0
def f(x):
    global n; n += 1
    if n == 2: os.kill(os.getpid(), 9)
    return x + x
