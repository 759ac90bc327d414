"""
base = "reference"
fails = ["Polynomial"]
en = "The values are right, but each term computes a power of its own. Horner's rule needs none."
ko = "값은 맞지만 항마다 거듭제곱을 따로 계산합니다. 호너 방법에는 거듭제곱이 필요 없습니다."
"""


class Polynomial(Polynomial):
    def __call__(self, x):
        total = 0 * x
        for power, coefficient in enumerate(self.coefficients):
            total = total + coefficient * x**power
        return total
