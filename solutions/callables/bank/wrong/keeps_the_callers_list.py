"""
base = "reference"
fails = ["Polynomial"]
en = "You keep the caller's list itself, so changing it later changes the polynomial. Make a list of your own."
ko = "받은 리스트를 그대로 보관해서, 나중에 그 리스트가 바뀌면 다항식도 바뀝니다. 따로 복사해 두세요."
"""


class Polynomial(Polynomial):
    def __init__(self, coefficients):
        self.coefficients = coefficients
