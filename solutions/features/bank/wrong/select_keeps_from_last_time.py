"""
base = "reference"
fails = ["select"]
en = "A list made once collects the kept columns of all calls; start from an empty one each time."
ko = "한 번만 만든 목록에 호출마다 남길 열이 쌓입니다. 매번 빈 목록에서 시작하세요."
"""


def _asked(importances, k, keep):
    values, kept = np.asarray(importances).tolist(), sorted({int(column) for column in keep})
    if not 0 <= k <= len(values) or len(kept) > k or not set(kept) <= set(range(len(values))):
        raise ValueError("cannot be chosen")
    return values, kept


_CHOSEN = set()


def select(importances, k, keep=()):
    values, kept = _asked(importances, k, keep)
    _CHOSEN.update(kept)
    kept = sorted(c for c in _CHOSEN if c < len(values))[:k]
    others = sorted((c for c in range(len(values)) if c not in kept), key=lambda c: -values[c])
    return np.array(sorted([*kept, *others[: k - len(kept)]]), dtype=np.int64)
