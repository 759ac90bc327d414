"""
en = "Odd but valid: column-major and read-only arrays, views of fresh arrays, a list instead of a tuple, other signs."
ko = "특이하지만 옳은 답: 열 우선 배열, 읽기 전용 배열, 새 배열의 뷰, 튜플 대신 리스트, 반대 부호를 반환합니다."
"""

import numpy as np
from sklearn.ensemble import RandomForestRegressor


def locked(array):
    array.flags.writeable = False
    return array


def table(X):
    X = np.array(X, dtype=np.float64, order="F")
    if X.ndim != 2 or X.shape[0] == 0:
        raise ValueError(f"shape {X.shape}")
    return X


def shifted(X):
    """Each column counted from its first value: a constant column is 0 without any rounding."""
    X = X - X[0]
    return X - X.mean(axis=0)


def standardize(X):
    X = shifted(table(X))
    spread = X.std(axis=0)
    spread[spread == 0] = np.inf
    return locked(np.asfortranarray(X / spread))


def linear_coefficients(X, y):
    X, y = table(X), np.array(y, dtype=np.float64)
    if y.shape != X.shape[:1]:
        raise ValueError(f"shape {y.shape}")
    X = shifted(X)
    # Normal equations between the rows or between the columns: the shortest solution lies in the span of the rows.
    slopes = X.T @ np.linalg.lstsq(X @ X.T, y - y.mean(), rcond=1e-15)[0]
    return slopes[::-1].copy()[::-1]


def forest_importances(X, y, seed):
    X, y = table(X), np.array(y, dtype=np.float64)
    if y.shape != (len(X),):
        raise ValueError(f"shape {y.shape}")
    return locked(RandomForestRegressor(n_estimators=50, random_state=int(seed)).fit(X, y).feature_importances_)


def select(importances, k, keep=()):
    importances = np.asarray(importances)
    keep = {int(column) for column in keep}
    d = importances.size
    if not 0 <= k <= d or len(keep) > k or not keep <= set(range(d)):
        raise ValueError("no such choice")
    # Ascending and stable on the reversed vector, then reversed again: ties end up with the smaller number first.
    ranked = d - 1 - np.argsort(importances.ravel()[::-1], kind="stable")[::-1]
    chosen = list(dict.fromkeys([*keep, *ranked.tolist()]))[:k]
    return tuple(sorted(chosen))


def principal_components(X, n):
    X = table(X)
    if X.shape[0] < 2 or n not in range(1, min(X.shape) + 1):
        raise ValueError(f"n = {n}")
    directions, lengths, _ = np.linalg.svd(shifted(X).T, full_matrices=False)
    return [-directions.T[:n], locked(np.square(lengths / np.sqrt(X.shape[0] - 1))[:n])]


def reconstruct(scores, components, mean):
    scores, components, mean = np.array(scores, float), np.array(components, float), np.array(mean, float)
    if components.ndim != 2 or scores.ndim != 2 or mean.shape != (components.shape[1],):
        raise ValueError("shapes")
    return np.add(components.T @ scores.T, mean[:, np.newaxis]).T
