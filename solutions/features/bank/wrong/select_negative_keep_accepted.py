"""
base = "reference"
fails = ["select"]
en = "A negative number in keep is counted from the end; it is no column and has to be refused."
ko = "keep의 음수를 끝에서부터 센 번호로 받아들였습니다. 열 번호가 아니므로 거절해야 합니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values = np.asarray(importances).tolist()
    values, kept = _asked(importances, k, [c + len(values) if c < 0 else c for c in keep])
    others = sorted((c for c in range(len(values)) if c not in kept), key=lambda c: -values[c])
    return np.array(sorted([*kept, *others[: k - len(kept)]]), dtype=np.int64)
