"""Assignment 1: Objects you can call.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check callables

과제 1: 함수처럼 호출하는 객체.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check callables
"""

import numpy as np


def double(x):
    """Twice x. / x의 두 배."""
    return 2 * x


def add_three(x):
    """x plus three. / x에 3을 더한 값."""
    return x + 3


class Square:
    """Squares what it is called with.

    Square()(x): x is a number or an array of any shape; gives x squared, element by element, in the same shape.
    Integers stay integers.

    Square()(3)  →  9

    호출할 때 받은 값을 제곱합니다.

    Square()(x): x는 수 또는 모양이 자유로운 배열입니다. 원소마다 제곱한 값을 같은 모양으로 반환합니다.
    정수는 정수로 남습니다.
    """

    def __call__(self, x):
        # YOUR CODE HERE
        raise NotImplementedError()


class Polynomial:
    """A polynomial, evaluated by Horner's rule.

    Polynomial(coefficients): a list, tuple or one-dimensional array of numbers, lowest power first.
    Polynomial(coefficients)(x): x is a number, an array of any shape, or any object that can be multiplied and
    added; gives the value at x, in the shape of x.

    Polynomial([5, 0, 2])(3)  →  23

    호너 방법으로 계산하는 다항식입니다.

    Polynomial(coefficients): 계수의 리스트, 튜플 또는 1차원 배열. 낮은 차수부터 적습니다.
    Polynomial(coefficients)(x): x는 수, 모양이 자유로운 배열, 또는 곱하고 더할 수 있는 객체입니다.
    x에서의 값을 x와 같은 모양으로 반환합니다.
    """

    def __init__(self, coefficients):
        # YOUR CODE HERE
        raise NotImplementedError()

    def __call__(self, x):
        # YOUR CODE HERE
        raise NotImplementedError()


class Compose:
    """Functions put together, the last one applied first.

    Compose(*functions): any number of callables of one argument, none included.
    Compose(f, g)(x) gives f(g(x)); Compose()(x) gives x itself.

    Compose(double, add_three)(5)  →  16

    함수를 합성합니다. 마지막 함수를 먼저 적용합니다.

    Compose(*functions): 인수를 하나 받는 함수들. 개수는 자유이며 없어도 됩니다.
    Compose(f, g)(x)는 f(g(x))를, Compose()(x)는 x를 그대로 반환합니다.
    """

    def __init__(self, *functions):
        # YOUR CODE HERE
        raise NotImplementedError()

    def __call__(self, x):
        # YOUR CODE HERE
        raise NotImplementedError()


class CountCalls:
    """A function that counts how often it is called.

    CountCalls(function): any callable. The attribute calls (int) is 0 at first.
    CountCalls(function)(...): takes and returns what the function does; one more call, even if it raises.

    counted = CountCalls(double);  counted(5)  →  10;  counted.calls  →  1

    호출된 횟수를 세는 함수입니다.

    CountCalls(function): 호출할 수 있는 객체. calls 속성(int)은 0에서 시작합니다.
    CountCalls(function)(...): 원래 함수와 같은 인수를 받고 같은 값을 반환합니다. 예외가 발생해도 횟수는 늘어납니다.
    """

    def __init__(self, function):
        # YOUR CODE HERE
        raise NotImplementedError()

    def __call__(self, *args, **kwargs):
        # YOUR CODE HERE
        raise NotImplementedError()


class Dense:
    """A dense layer: activation(x @ W + b), with W and b built at the first call.

    Dense(units, activation=None, seed=0): activation is None, "relu" or a function of an array; any other text raises
    ValueError.
    Dense(units)(x): x is an array of shape (..., n); gives a float array of shape (..., units). Raises ValueError if n
    is not the n of the first call.
    weights: [] before the first call, then [W, b], float64 of shapes (n, units) and (units,), where
    W = np.random.default_rng(seed).normal(0.0, np.sqrt(2 / n), (n, units)) and b = np.zeros(units).

    Dense(4)(np.ones((2, 3))).shape  →  (2, 4)

    완전 연결 층입니다: activation(x @ W + b). W와 b는 처음 호출될 때 만듭니다.

    Dense(units, activation=None, seed=0): activation은 None, "relu" 또는 배열을 받는 함수입니다. 다른 문자열이면
    ValueError를 발생시킵니다.
    Dense(units)(x): x는 모양이 (..., n)인 배열입니다. 모양이 (..., units)인 실수 배열을 반환합니다. n이 처음 호출 때와
    다르면 ValueError를 발생시킵니다.
    weights: 처음 호출되기 전에는 [], 그다음부터는 [W, b]. 만드는 방법은 위의 식과 같습니다.
    """

    def __init__(self, units, activation=None, seed=0):
        # YOUR CODE HERE
        raise NotImplementedError()

    def __call__(self, x):
        # YOUR CODE HERE
        raise NotImplementedError()


class Sequential:
    """Layers in a row, applied from the first to the last.

    Sequential(layers): a list of callables of one argument.
    Sequential(layers)(x): what the last layer gives; x itself if there is none.
    weights: the arrays of all the layers' weights in order, as they are now; the layers' own arrays, not copies.

    Sequential([double, add_three])(5)  →  13

    층을 첫 번째부터 마지막까지 차례로 적용합니다.

    Sequential(layers): 인수를 하나 받는 호출 가능한 객체의 리스트.
    Sequential(layers)(x): 마지막 층의 결과. 층이 없으면 x를 그대로 반환합니다.
    weights: 모든 층의 가중치 배열을 순서대로 담은, 지금 상태의 리스트. 복사본이 아니라 층이 가진 배열입니다.
    """

    def __init__(self, layers):
        # YOUR CODE HERE
        raise NotImplementedError()

    def __call__(self, x):
        # YOUR CODE HERE
        raise NotImplementedError()

    @property
    def weights(self):
        # YOUR CODE HERE
        raise NotImplementedError()
