"""
base = "reference"
fails = ["Polynomial"]
en = "Keeping a running power of x takes two multiplications a term; Horner's rule takes one."
ko = "x의 거듭제곱을 이어서 계산하면 항마다 두 번 곱합니다. 호너 방법은 한 번이면 됩니다."
"""


class Polynomial(Polynomial):
    def __call__(self, x):
        total, power = 0 * x, 1 + 0 * x
        for coefficient in self.coefficients:
            total = total + coefficient * power
            power = power * x
        return total
