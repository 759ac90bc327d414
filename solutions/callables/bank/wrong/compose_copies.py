"""
base = "reference"
fails = ["Compose"]
en = "Without functions the very object must come back; you hand back an array made from it."
ko = "함수가 없으면 받은 객체를 그대로 반환해야 하는데, 그것으로 새로 만든 배열을 반환합니다."
"""


class Compose(Compose):
    def __call__(self, x):
        return super().__call__(x) if self.functions else np.array(x)
