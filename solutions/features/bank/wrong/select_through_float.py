"""
base = "reference"
fails = ["select"]
en = "Large integers are turned into floats first, and neighbours become equal."
ko = "큰 정수를 먼저 실수로 바꾸어서 이웃한 값이 같아졌습니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    order = np.argsort(-np.array(values, dtype=np.float64), kind="stable")
    others = [c for c in order.tolist() if c not in kept]
    return np.array(sorted([*kept, *others[: k - len(kept)]]), dtype=np.int64)
