"""
base = "reference"
fails = ["select"]
en = "The sign is thrown away; the importances are to be compared as they are."
ko = "부호를 버렸습니다. 중요도는 있는 그대로 비교해야 합니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    others = sorted((c for c in range(len(values)) if c not in kept), key=lambda c: -abs(values[c]))
    return np.array(sorted([*kept, *others[: k - len(kept)]]), dtype=np.int64)
