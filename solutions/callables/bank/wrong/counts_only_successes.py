"""
base = "reference"
fails = ["CountCalls"]
en = "The count goes up after the function has returned, so a call that raises is missed."
ko = "함수가 값을 반환한 뒤에 횟수를 늘려서, 예외가 발생한 호출이 빠집니다."
"""


class CountCalls(CountCalls):
    def __call__(self, *args, **kwargs):
        result = self.function(*args, **kwargs)
        self.calls += 1
        return result
