"""
base = "reference"
fails = ["select"]
en = "The kept columns are put behind the important ones and cut off with them: they go first."
ko = "남길 열을 중요한 열 뒤에 붙였다가 k개에서 함께 잘라 버렸습니다. 남길 열이 먼저입니다."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    ranked = sorted(range(len(values)), key=lambda c: -values[c])
    return np.array(sorted(list(dict.fromkeys([*ranked, *kept]))[:k]), dtype=np.int64)
