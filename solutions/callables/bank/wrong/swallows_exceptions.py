"""
base = "reference"
fails = ["CountCalls"]
en = "The exception is caught and lost. Whoever called must see it."
ko = "예외를 잡아서 없애 버립니다. 호출한 쪽에서 예외를 볼 수 있어야 합니다."
"""


class CountCalls(CountCalls):
    def __call__(self, *args, **kwargs):
        self.calls += 1
        try:
            return self.function(*args, **kwargs)
        except Exception:
            return None
