"""
base = "reference"
fails = ["select"]
en = "The least important columns are chosen: the sort ascends."
ko = "가장 덜 중요한 열을 골랐습니다. 오름차순으로 정렬했기 때문입니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    others = sorted((c for c in range(len(values)) if c not in kept), key=lambda c: values[c])
    return np.array(sorted([*kept, *others[: k - len(kept)]]), dtype=np.int64)
