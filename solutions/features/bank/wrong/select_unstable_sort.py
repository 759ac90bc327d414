"""
base = "reference"
fails = ["select"]
en = "np.argsort without kind='stable' mixes up equal elements once there are more than a handful."
ko = "np.argsort에 kind='stable'을 주지 않으면 원소가 많아질 때 같은 값끼리 순서가 섞입니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    order = np.argsort(-np.array(values)) if values else np.zeros(0, dtype=np.int64)
    others = [c for c in order.tolist() if c not in kept]
    return np.array(sorted([*kept, *others[: k - len(kept)]]), dtype=np.int64)
