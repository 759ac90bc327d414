"""
base = "reference"
fails = ["select"]
en = "A k larger than the number of columns simply gives all of them; it is a ValueError."
ko = "k가 열 수보다 크면 그냥 모든 열을 반환했습니다. ValueError를 발생시켜야 합니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, min(k, len(importances)), keep)
    others = sorted((c for c in range(len(values)) if c not in kept), key=lambda c: -values[c])
    return np.array(sorted([*kept, *others[: k - len(kept)]]), dtype=np.int64)
