"""
base = "reference"
fails = ["forest_importances"]
en = "The importances are made from the slopes of a line, which cannot see a valley."
ko = "직선의 기울기로 중요도를 만들었습니다. 직선은 골짜기를 보지 못합니다."
"""


def forest_importances(X, y, seed):
    X, y = _table_and_target(X, y)
    slopes = np.abs(np.linalg.lstsq(standardize(X), y - y.mean())[0])
    return slopes / slopes.sum() if slopes.sum() > 1e-9 else np.zeros(X.shape[1])
