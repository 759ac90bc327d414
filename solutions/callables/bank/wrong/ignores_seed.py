"""
base = "reference"
fails = ["Dense"]
en = "The weights are drawn without the seed, so two layers with one seed differ."
ko = "seed 없이 가중치를 뽑아서, seed가 같은 두 층의 가중치가 서로 다릅니다."
"""


class Dense(Dense):
    def __init__(self, units, activation=None, seed=0):
        super().__init__(units, activation, seed)
        self.seed = None
