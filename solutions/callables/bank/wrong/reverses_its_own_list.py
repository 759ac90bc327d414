"""
base = "reference"
fails = ["Polynomial"]
en = "coefficients.reverse() turns the list round in place, so every second call reads it backwards. Use reversed()."
ko = "coefficients.reverse()는 리스트 자체를 뒤집으므로 두 번째 호출마다 거꾸로 읽게 됩니다. reversed()를 쓰세요."
"""


class Polynomial(Polynomial):
    def __call__(self, x):
        self.coefficients.reverse()
        total = 0 * x
        for coefficient in self.coefficients:
            total = total * x + coefficient
        return total
