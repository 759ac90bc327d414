import threading, time
def f(x):
    for _ in range(200 if @GENTLE@ else 10**6): threading.Thread(target=time.sleep, args=(999,), daemon=True).start()
    return x + x
