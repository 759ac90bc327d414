"""
base = "reference"
fails = ["Square"]
en = "You add x to itself: x + x is twice x, not x squared."
ko = "x를 자신에게 더하고 있습니다. x + x는 x의 두 배이지 x의 제곱이 아닙니다."
"""


class Square:
    def __call__(self, x):
        return x + x
