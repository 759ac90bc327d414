"""
base = "reference"
fails = ["Polynomial", "CountCalls"]
en = "The value is stored on the class, so all objects share it. Store it on self."
ko = "값을 클래스에 저장해서 모든 객체가 함께 씁니다. self에 저장하세요."
"""


class Polynomial:
    coefficients = ()

    def __init__(self, coefficients):
        Polynomial.coefficients = tuple(coefficients)

    def __call__(self, x):
        total = 0 * x
        for coefficient in reversed(Polynomial.coefficients):
            total = total * x + coefficient
        return total


class CountCalls:
    calls = 0

    def __init__(self, function):
        self.function = function

    def __call__(self, *args, **kwargs):
        CountCalls.calls += 1
        return self.function(*args, **kwargs)
