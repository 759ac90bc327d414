def f(x): return x + x
while True: pass
