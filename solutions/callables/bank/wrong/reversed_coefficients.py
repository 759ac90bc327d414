"""
base = "reference"
fails = ["Polynomial"]
en = "The coefficients are read highest power first. Here the first one belongs to x to the power 0."
ko = "계수를 높은 차수부터 읽고 있습니다. 이 과제에서는 첫 번째 계수가 상수항입니다."
"""


class Polynomial(Polynomial):
    def __init__(self, coefficients):
        super().__init__(list(coefficients)[::-1])
