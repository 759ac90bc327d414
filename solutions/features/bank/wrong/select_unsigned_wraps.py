"""
base = "reference"
fails = ["select"]
en = "A minus sign in front of unsigned integers wraps around, and 0 becomes the most important."
ko = "부호 없는 정수에 음수 부호를 붙이면 값이 한 바퀴 돌아서 0이 가장 중요해집니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    order = np.argsort(-np.asarray(importances), kind="stable") if values else np.zeros(0, dtype=np.int64)
    others = [c for c in order.tolist() if c not in kept]
    return np.array(sorted([*kept, *others[: k - len(kept)]]), dtype=np.int64)
