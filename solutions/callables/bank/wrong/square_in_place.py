"""
base = "reference"
fails = ["Square"]
outcome = "raised"
en = "x *= x overwrites the caller's array. Make a new one with x * x."
ko = "x *= x는 호출한 쪽의 배열을 덮어씁니다. x * x로 새 배열을 만드세요."
"""


class Square:
    def __call__(self, x):
        x *= x
        return x
