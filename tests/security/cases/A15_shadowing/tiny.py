import numpy, random, json
from helper import twice
assert "site-packages" in numpy.__file__, "shadowed"
def f(x): return twice(x)
