"""
base = "reference"
fails = ["forest_importances"]
en = "An earlier answer is given again for a table of the same shape; every call has its own table."
ko = "모양이 같은 표에는 앞의 답을 다시 내놓습니다. 호출할 때마다 표가 다릅니다."
"""

_ANSWERS = {}


def forest_importances(X, y, seed):
    X, y = _table_and_target(X, y)
    if (X.shape, seed) not in _ANSWERS:
        forest = RandomForestRegressor(n_estimators=50, random_state=seed).fit(X, y)
        _ANSWERS[X.shape, seed] = forest.feature_importances_
    return _ANSWERS[X.shape, seed].copy()
