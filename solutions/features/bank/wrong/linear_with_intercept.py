"""
base = "reference"
fails = ["linear_coefficients"]
en = "The intercept is returned among the slopes; leave it out."
ko = "절편까지 함께 반환했습니다. 기울기만 반환하세요."
"""


def linear_coefficients(X, y):
    X, y = _table_and_target(X, y)
    slopes = np.linalg.lstsq(_centred(X), y - y.mean(), rcond=1e-10)[0]
    return np.append(slopes, y.mean() - X.mean(axis=0) @ slopes)
