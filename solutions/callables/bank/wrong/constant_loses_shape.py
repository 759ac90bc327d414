"""
base = "reference"
fails = ["Polynomial"]
en = "A constant polynomial comes out as a single number. Start from zeros in the shape of x."
ko = "최고차 계수에서 시작하면 상수 다항식의 결과가 수 하나가 됩니다. x와 모양이 같은 0에서 시작하세요."
"""


class Polynomial(Polynomial):
    def __call__(self, x):
        if not self.coefficients:
            return 0
        total = self.coefficients[-1]
        for coefficient in self.coefficients[-2::-1]:
            total = total * x + coefficient
        return total
