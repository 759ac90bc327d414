"""
base = "reference"
fails = ["forest_importances"]
en = "The seed is not handed to the forest, so every call gives other numbers: random_state=seed."
ko = "시드를 포레스트에 넘기지 않아 호출할 때마다 값이 달라집니다. random_state=seed를 주세요."
"""


def forest_importances(X, y, seed):
    return RandomForestRegressor(n_estimators=50).fit(*_table_and_target(X, y)).feature_importances_
