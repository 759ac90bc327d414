"""
base = "reference"
fails = ["Sequential"]
en = "The layers run from the last to the first, as in Compose. Data enters at the first layer."
ko = "Compose처럼 마지막 층부터 적용하고 있습니다. 데이터는 첫 번째 층으로 들어옵니다."
"""


class Sequential(Sequential):
    def __call__(self, x):
        for layer in reversed(self.layers):
            x = layer(x)
        return x
