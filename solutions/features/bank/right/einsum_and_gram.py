"""
en = "einsum for every product; least squares by QR where it can; PCA from the Gram matrix of the rows when they are few."
ko = "모든 곱을 einsum으로 쓰고, 최소제곱은 가능하면 QR로, 주성분은 행이 적을 때 행끼리의 그람 행렬로 구합니다."
"""

import numpy as np
from sklearn.ensemble import RandomForestRegressor


def require(condition, text):
    if not condition:
        raise ValueError(text)


def table(X):
    X = np.asarray(X, dtype=float)
    require(np.ndim(X) == 2 and np.shape(X)[0] > 0, "a table has rows and columns")
    return X


def centre(X):
    centred = X - np.einsum("ij->j", X) / X.shape[0]
    return np.where((X == X[:1]).all(axis=0), 0.0, centred)


def standardize(X):
    centred = centre(table(X))
    variance = np.einsum("ij,ij->j", centred, centred) / centred.shape[0]
    return np.divide(centred, np.sqrt(variance), out=np.zeros_like(centred), where=variance > 0)


def linear_coefficients(X, y):
    X = table(X)
    y = np.asarray(y, dtype=float)
    require(y.ndim == 1 and y.shape[0] == X.shape[0], "one target for each row")
    X, y = centre(X), y - y.mean()
    if X.shape[0] > X.shape[1]:
        q, r = np.linalg.qr(X)
        sizes = np.abs(np.diag(r))
        if sizes.min() > 1e-10 * sizes.max():
            return np.linalg.solve(r, np.einsum("ij,i->j", q, y))
    return np.einsum("ij,j->i", np.linalg.pinv(X, rcond=1e-10), y)


def forest_importances(X, y, seed):
    X, y = table(X), np.asarray(y, dtype=float)
    require(y.ndim == 1 and y.shape[0] == X.shape[0], "one target for each row")
    forest = RandomForestRegressor(n_estimators=50, random_state=seed, n_jobs=1)
    return np.array(forest.fit(X, y).feature_importances_)


def select(importances, k, keep=()):
    weights = dict(enumerate(np.asarray(importances).tolist()))
    keep = set(np.asarray(keep, dtype=int).tolist())
    require(0 <= k <= len(weights) and len(keep) <= k and keep <= weights.keys(), "cannot be chosen")
    chosen = set(keep)
    while len(chosen) < k:
        chosen.add(max(weights.keys() - chosen, key=lambda column: (weights[column], -column)))
    return np.array([column for column in weights if column in chosen], dtype=np.int32)


def principal_components(X, n):
    X = table(X)
    rows, columns = X.shape
    require(rows > 1 and 1 <= n <= min(rows, columns), "n does not fit")
    centred = centre(X)
    if n == rows or rows > columns:
        values, vectors = np.linalg.eigh(np.einsum("ki,kj->ij", centred, centred))
        return vectors[:, ::-1][:, :n].T, np.maximum(values[::-1][:n], 0) / (rows - 1)
    values, vectors = np.linalg.eigh(np.einsum("ik,jk->ij", centred, centred))
    values, vectors = values[::-1][:n], vectors[:, ::-1][:, :n]
    if values[-1] <= 1e-12 * values[0]:
        return np.linalg.svd(centred)[2][:n], np.maximum(values, 0) / (rows - 1)
    return np.einsum("in,ij->nj", vectors, centred) / np.sqrt(values)[:, None], values / (rows - 1)


def reconstruct(scores, components, mean):
    scores, components, mean = (np.asarray(part, dtype=float) for part in (scores, components, mean))
    require(scores.ndim == components.ndim == 2 and mean.ndim == 1, "axes")
    require(mean.shape[0] == components.shape[1], "mean and components")
    return np.einsum("rn,nd->rd", scores, components) + mean
