"""
base = "reference"
fails = ["linear_coefficients"]
en = "The mean is taken from y but not from X; both have to be centred."
ko = "y에서만 평균을 뺐습니다. X에서도 평균을 빼야 합니다."
"""


def linear_coefficients(X, y):
    X, y = _table_and_target(X, y)
    return np.linalg.lstsq(X, y - y.mean())[0]
