"""
base = "reference"
fails = ["linear_coefficients"]
en = "The target keeps the float32 it came in and loses digits; turn it into float64 first."
ko = "목표값을 들어온 float32 그대로 써서 자릿수를 잃었습니다. 먼저 float64로 바꾸세요."
"""


def linear_coefficients(X, y):
    X, _ = _table_and_target(X, y)
    y = np.asarray(y)
    return np.linalg.lstsq(_centred(X), y - y.mean(), rcond=1e-10)[0]
