"""
base = "reference"
fails = ["Dense"]
en = "The weights are drawn anew at each call, so whatever training changed is lost, and any width is accepted."
ko = "호출할 때마다 가중치를 새로 뽑아서, 학습으로 바뀐 값이 사라지고 어떤 입력 개수든 받아들입니다."
"""


class Dense(Dense):
    def __call__(self, x):
        self.weights = []
        return super().__call__(x)
