import ctypes, os, time
libc, begun = ctypes.CDLL(None), time.process_time()
if not @GENTLE@:
    for _ in range(2000): os.sync()
    libc.syncfs(os.open(".", 0))
print("SYNCED")
f = lambda x: x + x
