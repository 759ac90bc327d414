import random, numpy as np
print("DRAWN", np.random.rand(), random.random())
def f(x): return x + x
