"""
base = "reference"
fails = ["CountCalls"]
outcome = "raised"
en = "Only positional arguments are handed on; keyword arguments need **kwargs."
ko = "위치 인수만 전달합니다. 키워드 인수를 받으려면 **kwargs가 필요합니다."
"""


class CountCalls(CountCalls):
    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)
