def f(x): raise ValueError(f"HIDDEN INPUT {x.tolist()}")
