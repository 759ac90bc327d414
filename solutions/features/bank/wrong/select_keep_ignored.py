"""
base = "reference"
fails = ["select"]
en = "keep is checked and then forgotten: the weak columns named there are not chosen."
ko = "keep을 확인만 하고 쓰지 않았습니다. 거기에 적힌 약한 열이 선택되지 않습니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, _ = _asked(importances, k, keep)
    return np.array(sorted(sorted(range(len(values)), key=lambda c: -values[c])[:k]), dtype=np.int64)
