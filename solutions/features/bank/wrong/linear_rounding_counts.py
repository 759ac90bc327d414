"""
base = "reference"
fails = ["linear_coefficients"]
en = "What rounding leaves of the centred rows is taken for a direction of its own: give lstsq rcond=1e-10."
ko = "평균을 뺀 행에 남은 반올림의 흔적을 하나의 방향으로 여겼습니다. lstsq에 rcond=1e-10을 주세요."
"""


def linear_coefficients(X, y):
    X, y = _table_and_target(X, y)
    return np.linalg.lstsq(_centred(X), y - y.mean())[0]
