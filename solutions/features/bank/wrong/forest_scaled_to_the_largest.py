"""
base = "reference"
fails = ["forest_importances"]
en = "The importances are divided by the largest one; they are to add up to 1, as the forest gives them."
ko = "중요도를 가장 큰 값으로 나누었습니다. 포레스트가 주는 그대로 합이 1이어야 합니다."
"""


def forest_importances(X, y, seed):
    X, y = _table_and_target(X, y)
    importances = RandomForestRegressor(n_estimators=50, random_state=seed).fit(X, y).feature_importances_
    return importances / max(importances.max(), 1e-300)
