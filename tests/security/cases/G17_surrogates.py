import numpy as np
f = lambda x: np.array([chr(0xD800)]) if len(x) % 2 else chr(0xD800)
