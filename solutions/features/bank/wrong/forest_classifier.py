"""
base = "reference"
fails = ["forest_importances"]
en = "A classifier takes each value of y for a class of its own; y is a quantity, so use the regressor."
ko = "분류기는 y의 값 하나하나를 서로 다른 클래스로 봅니다. y는 양이므로 회귀용 포레스트를 쓰세요."
"""

from sklearn.ensemble import RandomForestClassifier


def forest_importances(X, y, seed):
    X, y = _table_and_target(X, y)
    labels = np.unique(y, return_inverse=True)[1]
    return RandomForestClassifier(n_estimators=50, random_state=seed).fit(X, labels).feature_importances_
