"""
base = "reference"
fails = ["linear_coefficients"]
en = "The mean is taken away in the caller's own target (y -= ...): make a new array."
ko = "받은 목표값 자체에서 평균을 뺐습니다(y -= ...). 새 배열을 만드세요."
"""


def linear_coefficients(X, y):
    X, y = _table_and_target(X, y)
    if y.flags.writeable:
        y -= y.mean()
    return np.linalg.lstsq(_centred(X), y - y.mean(), rcond=1e-10)[0]
