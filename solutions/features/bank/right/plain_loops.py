"""
en = "Python loops over columns and entries; power iteration with deflation; a heap."
ko = "열과 원소를 파이썬 반복문으로 돌고, 주성분은 거듭제곱법과 빼 나가기로, 선택은 힙으로 합니다."
"""

import heapq
import math

import numpy as np
from sklearn import ensemble


def rows_of(X):
    X = np.asarray(X).astype(np.float64)
    if X.ndim != 2 or not X.shape[0]:
        raise ValueError("not a table")
    return X


def fitting(X, y):
    X, y = rows_of(X), np.asarray(y).astype(np.float64)
    if y.ndim != 1 or len(y) != len(X):
        raise ValueError("not a target for this table")
    return X, y


def standardize(X):
    X = rows_of(X)
    result = np.empty_like(X)
    for j in range(X.shape[1]):
        values = X[:, j].tolist()
        if min(values) == max(values):
            result[:, j] = 0
            continue
        mean = math.fsum(values) / len(values)
        deviation = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / len(values))
        for i, value in enumerate(values):
            result[i, j] = (value - mean) / deviation
    return result


def linear_coefficients(X, y):
    X, y = fitting(X, y)
    means = np.array([X[0, j] if len(set(X[:, j])) == 1 else math.fsum(X[:, j]) / len(X) for j in range(X.shape[1])])
    u, s, vt = np.linalg.svd(X - means, full_matrices=False)
    slopes = np.zeros(X.shape[1])
    target = u.T @ (y - math.fsum(y) / len(y))
    for length, part, direction in zip(s, target, vt):
        if length > 1e-10 * s[0]:
            slopes += part / length * direction
    return slopes


def forest_importances(X, y, seed):
    X, y = fitting(X, y)
    forest = ensemble.RandomForestRegressor(random_state=seed)
    forest.set_params(n_estimators=50)
    forest.fit(X, y)
    return forest.feature_importances_


def select(importances, k, keep=()):
    importances = list(np.asarray(importances).tolist())
    d = len(importances)
    keep = sorted({*map(int, keep)})
    if k not in range(d + 1) or len(keep) > k or any(not 0 <= column < d for column in keep):
        raise ValueError("impossible")
    pool = [column for column in range(d) if column not in keep]
    chosen = heapq.nlargest(k - len(keep), pool, key=lambda column: (importances[column], -column))
    return sorted(keep + chosen)


def principal_components(X, n):
    X = rows_of(X)
    rows, d = X.shape
    if rows == 1 or not 0 < n <= min(rows, d):
        raise ValueError("n")
    left = X - X.mean(axis=0)
    tiny = 1e-11 * np.linalg.norm(left)
    found, variance, start = [], [], np.random.default_rng(0)
    while len(found) < n:
        direction = start.normal(size=d)
        for _ in range(3000):
            for earlier in found:
                direction -= (direction @ earlier) * earlier
            direction /= np.linalg.norm(direction)
            moved = left.T @ (left @ direction)
            if np.linalg.norm(left @ direction) <= tiny:
                break
            moved /= np.linalg.norm(moved)
            still = np.abs(moved - direction).max() < 1e-13
            direction = moved
            if still:
                break
        for earlier in found:
            direction -= (direction @ earlier) * earlier
        direction /= np.linalg.norm(direction)
        scores = left @ direction
        found.append(direction)
        variance.append(scores @ scores / (rows - 1))
        left = left - np.outer(scores, direction)
    order = np.argsort(variance)[::-1]
    return [np.array(found)[order], np.array(variance)[order]]


def reconstruct(scores, components, mean):
    scores, components, mean = (np.asarray(given).astype(np.float64) for given in (scores, components, mean))
    if (scores.ndim, components.ndim, mean.ndim) != (2, 2, 1):
        raise ValueError("axes")
    if scores.shape[1] != components.shape[0] or components.shape[1] != mean.shape[0]:
        raise ValueError("shapes")
    table = np.tile(mean, (len(scores), 1))
    for row, amounts in zip(table, scores):
        for amount, component in zip(amounts, components):
            row += amount * component
    return table
