"""
base = "reference"
fails = ["Dense"]
en = "The weights are kept on the class, so layers of one shape share them. Each layer needs its own."
ko = "가중치를 클래스에 보관해서 모양이 같은 층끼리 함께 씁니다. 층마다 따로 가져야 합니다."
"""


class Dense(Dense):
    built = {}

    def __call__(self, x):
        shape = (x.shape[-1], self.units)
        if not self.weights and shape in Dense.built:
            self.weights = Dense.built[shape]
        result = super().__call__(x)
        Dense.built[shape] = self.weights
        return result
