import os, struct, time
def f(x):
    for byte in struct.pack(">IQQ", 9, 1 << 20, 0) * 1000:
        for n in range(3, 64):
            try: os.write(n, bytes([0]))
            except OSError: pass
        time.sleep(0.9)
