"""
base = "reference"
fails = ["Sequential"]
en = "The model hands out copies, so an optimizer that changes them changes no layer."
ko = "모델이 복사본을 내주어서, 최적화기가 값을 바꾸어도 층은 바뀌지 않습니다."
"""


class Sequential(Sequential):
    @property
    def weights(self):
        return [array.copy() for layer in self.layers for array in getattr(layer, "weights", [])]
