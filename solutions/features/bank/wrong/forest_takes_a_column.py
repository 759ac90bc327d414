"""
base = "reference"
fails = ["forest_importances"]
en = "A target of shape (n, 1) is accepted, as scikit-learn does; it has to be refused with ValueError."
ko = "scikit-learn처럼 모양이 (n, 1)인 목표값도 받아들였습니다. ValueError로 거절해야 합니다."
"""


def forest_importances(X, y, seed):
    y = np.asarray(y, dtype=np.float64)
    X, y = _table_and_target(X, y[:, 0] if y.ndim == 2 else y)
    return RandomForestRegressor(n_estimators=50, random_state=seed).fit(X, y).feature_importances_
