def f(x):
    print("HIDDEN", list(x))
    return x + x
