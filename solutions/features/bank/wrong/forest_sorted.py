"""
base = "reference"
fails = ["forest_importances"]
en = "The importances come sorted, so that nobody knows which column each belongs to."
ko = "중요도를 정렬해서 어느 열의 값인지 알 수 없게 되었습니다."
"""


def forest_importances(X, y, seed):
    X, y = _table_and_target(X, y)
    forest = RandomForestRegressor(n_estimators=50, random_state=seed).fit(X, y)
    return np.sort(forest.feature_importances_)[::-1]
