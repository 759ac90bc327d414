"""
base = "reference"
fails = ["Compose"]
en = "The functions run from the first to the last. Compose(f, g)(x) is f(g(x)): the last one goes first."
ko = "함수를 첫 번째부터 적용하고 있습니다. Compose(f, g)(x)는 f(g(x))이므로 마지막 함수가 먼저입니다."
"""


class Compose(Compose):
    def __call__(self, x):
        for function in self.functions:
            x = function(x)
        return x
