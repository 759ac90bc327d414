"""
base = "reference"
fails = ["BestWeights", "StopAt"]
en = "A new object says 0, which is the first epoch: before any training best_epoch and stopped_epoch are None."
ko = "새로 만든 객체가 0을 말하는데, 0은 첫 에포크입니다. 훈련하기 전의 best_epoch와 stopped_epoch는 None입니다."
"""


class BestWeights(BestWeights):
    def __init__(self, metric="val_loss", mode="min"):
        super().__init__(metric, mode)
        self.best_epoch = 0


class StopAt(StopAt):
    def __init__(self, metric, threshold, mode="auto"):
        super().__init__(metric, threshold, mode)
        self.stopped_epoch = 0
