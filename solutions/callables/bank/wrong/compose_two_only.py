"""
base = "reference"
fails = ["Compose"]
outcome = "raised"
en = "This works for exactly two functions; there may be none, one or many."
ko = "함수가 정확히 두 개일 때만 동작합니다. 하나도 없을 수도, 하나나 여러 개일 수도 있습니다."
"""


class Compose:
    def __init__(self, *functions):
        self.functions = functions

    def __call__(self, x):
        outer, inner = self.functions
        return outer(inner(x))
