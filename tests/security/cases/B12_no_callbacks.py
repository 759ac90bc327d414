class Oracle:
    def __call__(s, *a): return s
    def __getattr__(s, name): return s
    __getitem__ = __add__ = __radd__ = lambda s, o: s
    expected = property(lambda s: s)
f = Oracle()
