def f(x):
    kept = []
    while True: kept.append(bytes(range(256)) * (1 << 16))
