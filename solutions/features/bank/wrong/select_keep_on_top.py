"""
base = "reference"
fails = ["select"]
en = "The kept columns are added to k others; they count towards k."
ko = "남길 열을 k개에 더해서 골랐습니다. keep의 열도 k개 안에 들어갑니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    ranked = sorted(range(len(values)), key=lambda c: -values[c])
    return np.array(sorted({*kept, *ranked[:k]}), dtype=np.int64)
