"""
base = "reference"
fails = ["Compose"]
en = "pop() empties the list, so the second call finds no function left."
ko = "pop()이 리스트를 비우기 때문에 두 번째 호출에서는 남은 함수가 없습니다."
"""


class Compose:
    def __init__(self, *functions):
        self.functions = list(functions)

    def __call__(self, x):
        while self.functions:
            x = self.functions.pop()(x)
        return x
