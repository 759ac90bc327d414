"""
base = "reference"
fails = ["Square"]
en = "The result is flat, which is right for one-dimensional arrays only. Keep the shape of x."
ko = "결과가 한 줄로 펼쳐져서 1차원 배열에서만 맞습니다. x의 모양을 유지하세요."
"""


class Square:
    def __call__(self, x):
        if not isinstance(x, np.ndarray):
            return x * x
        return np.array([value * value for value in x.ravel()], dtype=x.dtype)
