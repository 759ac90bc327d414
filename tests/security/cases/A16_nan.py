import numpy as np
f = lambda x: np.full(len(x), np.nan) if len(x) > 1 else float("nan")
