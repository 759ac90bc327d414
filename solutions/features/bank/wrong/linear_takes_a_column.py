"""
base = "reference"
fails = ["linear_coefficients"]
en = "A target of shape (n, 1) is accepted and flattened; it has to be refused with ValueError."
ko = "모양이 (n, 1)인 목표값을 펼쳐서 받아들였습니다. ValueError로 거절해야 합니다."
"""


def linear_coefficients(X, y):
    X, y = _table_and_target(X, np.ravel(y))
    return np.linalg.lstsq(_centred(X), y - y.mean(), rcond=1e-10)[0]
