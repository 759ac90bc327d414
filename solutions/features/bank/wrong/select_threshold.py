"""
base = "reference"
fails = ["select"]
en = "Everything as important as the k-th is chosen; with ties that is more than k."
ko = "k번째만큼 중요한 열을 모두 골랐습니다. 같은 값이 있으면 k개를 넘습니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    others = sorted((values[c] for c in range(len(values)) if c not in kept), reverse=True)
    if k == len(kept):
        return np.array(kept, dtype=np.int64)
    bar = others[k - len(kept) - 1]
    return np.array([c for c, value in enumerate(values) if c in kept or value >= bar], dtype=np.int64)
