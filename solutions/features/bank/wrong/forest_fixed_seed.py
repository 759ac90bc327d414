"""
base = "reference"
fails = ["forest_importances"]
en = "The seed is always 0, whatever the caller asks for."
ko = "어떤 시드를 받아도 언제나 0을 씁니다."
"""


def forest_importances(X, y, seed):
    return RandomForestRegressor(n_estimators=50, random_state=0).fit(*_table_and_target(X, y)).feature_importances_
