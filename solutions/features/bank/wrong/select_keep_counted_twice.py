"""
base = "reference"
fails = ["select"]
en = "A kept column that is important anyway takes up two places, so too few columns come out."
ko = "원래 중요한 열을 남기라고 하면 두 자리를 차지해서 고른 열이 모자랍니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    ranked = sorted(range(len(values)), key=lambda c: -values[c])
    return np.array(sorted({*kept, *ranked[: k - len(kept)]}), dtype=np.int64)
