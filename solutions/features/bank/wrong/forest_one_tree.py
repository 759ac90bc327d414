"""
base = "reference"
fails = ["forest_importances"]
en = "A single tree is not a forest: its importances depend on the chance of one sample."
ko = "나무 한 그루는 포레스트가 아닙니다. 나무 하나의 우연에 중요도가 흔들립니다."
"""

from sklearn.tree import DecisionTreeRegressor


def forest_importances(X, y, seed):
    return DecisionTreeRegressor(random_state=seed).fit(*_table_and_target(X, y)).feature_importances_
