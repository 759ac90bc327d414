"""
base = "reference"
fails = ["select"]
en = "Among equal importances the larger number wins: a sorted order was simply reversed."
ko = "중요도가 같을 때 번호가 큰 열을 골랐습니다. 정렬한 순서를 그대로 뒤집었기 때문입니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    others = [c for c in sorted(range(len(values)), key=lambda c: values[c])[::-1] if c not in kept]
    return np.array(sorted([*kept, *others[: k - len(kept)]]), dtype=np.int64)
