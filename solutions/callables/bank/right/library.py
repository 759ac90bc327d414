"""
en = "NumPy and functools do the work: np.square, np.polyval, reduce, tensordot, itertools.chain."
ko = "NumPy와 functools에 맡깁니다: np.square, np.polyval, reduce, tensordot, itertools.chain."
"""

from functools import reduce
from itertools import chain

import numpy as np


def double(x):
    return 2 * x


def add_three(x):
    return x + 3


class Square:
    def __call__(self, x):
        return np.square(x)


class Polynomial:
    def __init__(self, coefficients):
        self.highest_first = np.array(coefficients)[::-1].copy()

    def __call__(self, x):
        return np.polyval(self.highest_first, x)


class Compose:
    def __init__(self, *functions):
        self.run = reduce(lambda outer, inner: lambda x: outer(inner(x)), functions, lambda x: x)

    def __call__(self, x):
        return self.run(x)


class CountCalls:
    def __init__(self, function):
        self.function, self.calls = function, 0

    def __call__(self, *args, **kwargs):
        try:
            return self.function(*args, **kwargs)
        finally:
            self.calls += 1


class Dense:
    ACTIVATIONS = {None: lambda sums: sums, "relu": lambda sums: np.where(sums > 0, sums, 0.0)}

    def __init__(self, units, activation=None, seed=0):
        if not callable(activation) and activation not in self.ACTIVATIONS:
            raise ValueError(activation)
        self.units, self.seed, self.weights = units, seed, []
        self.activation = activation if callable(activation) else self.ACTIVATIONS[activation]

    def __call__(self, x):
        n = np.shape(x)[-1]
        if len(self.weights) == 0:
            kernel = np.random.default_rng(self.seed).normal(scale=np.sqrt(2 / n), size=(n, self.units))
            self.weights.extend([kernel, np.zeros(self.units)])
        return self.activation(np.tensordot(x, self.weights[0], axes=1) + self.weights[1])


class Sequential:
    def __init__(self, layers):
        self.layers = tuple(layers)

    def __call__(self, x):
        return reduce(lambda value, layer: layer(value), self.layers, x)

    @property
    def weights(self):
        return list(chain.from_iterable(getattr(layer, "weights", ()) for layer in self.layers))
