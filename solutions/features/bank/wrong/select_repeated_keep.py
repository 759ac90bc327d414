"""
base = "reference"
fails = ["select"]
outcome = "raised"
en = "A number that comes twice in keep counts twice; it should count once."
ko = "keep에 두 번 나온 번호를 두 번 셌습니다. 한 번만 세어야 합니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, _ = _asked(importances, k, keep)
    keep = [int(c) for c in keep]
    if len(keep) > k:
        raise ValueError("too many")
    others = sorted((c for c in range(len(values)) if c not in keep), key=lambda c: -values[c])
    return np.array(sorted([*keep, *others[: k - len(keep)]]), dtype=np.int64)
