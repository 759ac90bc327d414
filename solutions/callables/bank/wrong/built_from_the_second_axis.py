"""
base = "reference"
fails = ["Dense"]
outcome = "raised"
en = "x.shape[1] is the last axis of a matrix only. Use x.shape[-1]."
ko = "x.shape[1]은 행렬일 때만 마지막 축입니다. x.shape[-1]을 쓰세요."
"""


class Dense(Dense):
    def __call__(self, x):
        if not self.weights:
            inputs = x.shape[1]
            draw = np.random.default_rng(self.seed)
            self.weights = [draw.normal(0.0, np.sqrt(2 / inputs), (inputs, self.units)), np.zeros(self.units)]
        return super().__call__(x)
