"""
en = "Each object holds one step and another object for the rest."
ko = "객체마다 한 단계만 맡고 나머지는 다른 객체에 맡깁니다."
"""

import numpy as np


def double(x):
    return 2 * x


def add_three(x):
    return x + 3


class Polynomial:
    def __init__(self, coefficients):
        coefficients = list(coefficients)
        self.lowest = coefficients[0] if coefficients else None
        self.rest = Polynomial(coefficients[1:]) if coefficients else None

    def __call__(self, x):
        if self.rest is None:
            return x - x
        return self.lowest + x * self.rest(x)


class Square:
    polynomial = Polynomial([0, 0, 1])

    def __call__(self, x):
        return np.multiply(x, x, dtype=getattr(x, "dtype", None))


class Compose:
    def __init__(self, *functions):
        self.outer, self.inner = (functions[0], Compose(*functions[1:])) if functions else (None, None)

    def __call__(self, x):
        return x if self.inner is None else self.outer(self.inner(x))


class CountCalls:
    def __init__(self, function):
        self.history = []
        self.function = function

    @property
    def calls(self):
        return len(self.history)

    def __call__(self, *args, **kwargs):
        self.history.append(None)
        return self.function(*args, **kwargs)


def relu(sums):
    return (sums + abs(sums)) / 2


class Dense:
    def __init__(self, units, activation=None, seed=0):
        if isinstance(activation, str):
            if activation != "relu":
                raise ValueError(f"no activation {activation!r}")
            activation = relu
        self.units, self.activation, self.seed = units, activation, seed
        self.weights = []

    def build(self, n):
        draw = np.random.default_rng(self.seed)
        return [np.sqrt(2 / n) * draw.standard_normal((n, self.units)), np.zeros(self.units)]

    def __call__(self, x):
        *batch, n = x.shape
        self.weights = self.weights or self.build(n)
        kernel, bias = self.weights
        if kernel.shape[0] != n:
            raise ValueError("another number of inputs")
        flat = x.reshape(int(np.prod(batch)), n)
        sums = (np.dot(flat, kernel) + bias).reshape(*batch, self.units)
        return self.activation(sums) if self.activation else sums


class Sequential:
    def __init__(self, layers):
        self.first, self.rest = (layers[0], Sequential(layers[1:])) if layers else (None, None)

    def __call__(self, x):
        return x if self.rest is None else self.rest(self.first(x))

    @property
    def weights(self):
        return [] if self.rest is None else [*getattr(self.first, "weights", []), *self.rest.weights]
