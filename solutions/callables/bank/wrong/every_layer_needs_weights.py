"""
base = "reference"
fails = ["Sequential"]
outcome = "raised"
en = "A plain function has no attribute weights; asking each layer for it raises AttributeError."
ko = "일반 함수에는 weights 속성이 없으므로 모든 층에 물어보면 AttributeError가 발생합니다."
"""


class Sequential(Sequential):
    @property
    def weights(self):
        return [array for layer in self.layers for array in layer.weights]
