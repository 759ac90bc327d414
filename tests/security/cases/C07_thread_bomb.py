import threading, time
def f(x):
    for _ in range(10**6): threading.Thread(target=time.sleep, args=(999,), daemon=True).start()
