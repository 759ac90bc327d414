"""
base = "reference"
fails = ["Sequential"]
en = "The weights are collected when the model is made, before any layer has built its own."
ko = "모델을 만들 때 가중치를 모으지만, 그때는 아직 어떤 층도 가중치를 만들지 않았습니다."
"""


class Sequential(Sequential):
    def __init__(self, layers):
        super().__init__(layers)
        self.collected = [array for layer in layers for array in getattr(layer, "weights", [])]

    @property
    def weights(self):
        return self.collected
