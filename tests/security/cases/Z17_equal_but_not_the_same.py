import numpy as np
f = lambda x: {1: x * 2.0, 2: (x + x).tolist(), 3: (x + x).astype("c16"), 5: np.append(x + x, 0)}[len(x)]
