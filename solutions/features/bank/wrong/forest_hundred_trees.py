"""
base = "reference"
fails = ["forest_importances"]
en = "The forest has 100 trees, the default; the task asks for 50."
ko = "나무가 기본값인 100그루입니다. 과제에서는 50그루를 씁니다."
"""


def forest_importances(X, y, seed):
    return RandomForestRegressor(random_state=seed).fit(*_table_and_target(X, y)).feature_importances_
