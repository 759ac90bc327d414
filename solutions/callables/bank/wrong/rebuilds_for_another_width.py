"""
base = "reference"
fails = ["Dense"]
en = "On another width the layer builds itself anew instead of raising ValueError."
ko = "입력 개수가 다르면 ValueError를 발생시켜야 하는데 층을 새로 만듭니다."
"""


class Dense(Dense):
    def __call__(self, x):
        if self.weights and len(self.weights[0]) != x.shape[-1]:
            self.weights = []
        return super().__call__(x)
