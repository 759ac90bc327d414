"""
base = "reference"
fails = ["Sequential"]
en = "weights is a list of lists, one for each layer; it must be one flat list of arrays."
ko = "weights가 층마다 하나씩 있는 리스트의 리스트입니다. 배열을 담은 평평한 리스트여야 합니다."
"""


class Sequential(Sequential):
    @property
    def weights(self):
        return [layer.weights for layer in self.layers if hasattr(layer, "weights")]
