"""
base = "reference"
fails = ["select"]
en = "The importances of chosen columns are overwritten in the caller's array."
ko = "고른 열의 중요도를 받은 배열에 덮어썼습니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    others = sorted((c for c in range(len(values)) if c not in kept), key=lambda c: -values[c])
    chosen = sorted([*kept, *others[: k - len(kept)]])
    if isinstance(importances, np.ndarray) and importances.flags.writeable:
        importances[chosen] = 0
    return np.array(chosen, dtype=np.int64)
