import os
def f(x):
    while True: os.write(1, b"A" * 65536)
