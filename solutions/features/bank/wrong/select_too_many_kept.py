"""
base = "reference"
fails = ["select"]
en = "When keep holds more than k columns they are cut without a word; that is a ValueError."
ko = "keep이 k개보다 많을 때 말없이 잘라 냈습니다. ValueError를 발생시켜야 합니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, sorted({int(c) for c in keep})[: max(k, 0)])
    if any(not 0 <= c < len(values) for c in keep):
        raise ValueError("no such column")
    others = sorted((c for c in range(len(values)) if c not in kept), key=lambda c: -values[c])
    return np.array(sorted([*kept, *others[: k - len(kept)]]), dtype=np.int64)
