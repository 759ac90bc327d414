"""
en = "Nothing but Python loops over single numbers; arrays only at the beginning and the end."
ko = "처음과 끝에서만 배열을 쓰고 나머지는 수 하나씩 파이썬 반복문으로 계산합니다."
"""

import numpy as np


def double(x):
    return 2 * x


def add_three(x):
    return x + 3


class Square:
    def __call__(self, x):
        if not isinstance(x, np.ndarray):
            return x**2
        result = np.empty_like(x)
        for place in np.ndindex(x.shape):
            result[place] = x[place] * x[place]
        return result


class Polynomial:
    def __init__(self, coefficients):
        self.coefficients = []
        for coefficient in coefficients:
            self.coefficients.insert(0, coefficient)

    def value(self, x):
        total = 0
        for coefficient in self.coefficients:
            total = x * total + coefficient
        return total

    def __call__(self, x):
        if not isinstance(x, np.ndarray):
            return self.value(x)
        result = np.zeros(x.shape)
        for place in np.ndindex(x.shape):
            result[place] = self.value(x[place])
        return result


class Compose:
    def __init__(self, *functions):
        self.functions = functions

    def __call__(self, x):
        position = len(self.functions)
        while position > 0:
            position -= 1
            x = self.functions[position](x)
        return x


class CountCalls:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls = self.calls + 1
        return self.function(*args, **kwargs)


class Dense:
    def __init__(self, units, activation=None, seed=0):
        if activation is not None and activation != "relu" and not callable(activation):
            raise ValueError("activation")
        self.units = units
        self.activation = activation
        self.seed = seed
        self.weights = []

    def __call__(self, x):
        n = x.shape[-1]
        if self.weights == []:
            kernel = np.random.default_rng(self.seed).normal(0.0, np.sqrt(2 / n), (n, self.units))
            self.weights = [kernel, np.zeros(self.units)]
        kernel, bias = self.weights
        if n != kernel.shape[0]:
            raise ValueError(n)
        sums = np.zeros(x.shape[:-1] + (self.units,))
        for place in np.ndindex(x.shape[:-1]):
            for unit in range(self.units):
                total = bias[unit]
                for number in range(n):
                    total += x[place + (number,)] * kernel[number, unit]
                sums[place + (unit,)] = max(total, 0.0) if self.activation == "relu" else total
        return self.activation(sums) if callable(self.activation) else sums


class Sequential:
    def __init__(self, layers):
        self.layers = layers

    def __call__(self, x):
        for position in range(len(self.layers)):
            x = self.layers[position](x)
        return x

    @property
    def weights(self):
        found = []
        for layer in self.layers:
            if hasattr(layer, "weights"):
                for array in layer.weights:
                    found.append(array)
        return found
