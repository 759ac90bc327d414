"""
base = "reference"
fails = ["select"]
en = "The columns come in the order of their importance; ascending column numbers are asked for."
ko = "열 번호를 중요한 순서로 반환했습니다. 번호의 오름차순이어야 합니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    others = sorted((c for c in range(len(values)) if c not in kept), key=lambda c: -values[c])
    return np.array([*kept, *others[: k - len(kept)]], dtype=np.int64)
