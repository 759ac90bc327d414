def f(x): return x
raise ValueError("a test that expects one must not be content with this")
