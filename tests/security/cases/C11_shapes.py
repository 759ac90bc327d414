import numpy as np
f = lambda x: {1: np.zeros((0, 2**30)), 2: {n: n for n in range(10**6)}, 3: 10 ** (10**6), 5: np.zeros((1,) * 33)}[len(x)]
