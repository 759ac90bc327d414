"""
base = "reference"
fails = ["standardize"]
en = "One mean and one deviation are used for the whole table; every column needs its own (axis=0)."
ko = "표 전체의 평균과 표준편차를 하나씩만 썼습니다. 열마다 따로 구해야 합니다(axis=0)."
"""


def standardize(X):
    X = _table(X)
    spread = X.std() if X.size else 0
    return (X - X.mean()) / spread if spread else np.zeros(X.shape)
