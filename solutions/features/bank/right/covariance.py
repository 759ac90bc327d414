"""
en = "Covariance matrices and their eigenvectors; the pseudoinverse; the importances of each tree, averaged."
ko = "공분산 행렬과 고유벡터, 유사역행렬을 쓰고, 나무마다 중요도를 구해 평균합니다."
"""

import numpy as np
import sklearn.ensemble


def checked(X, y=None):
    X = np.array(X, dtype="float64")
    if X.ndim != 2 or X.shape[0] < 1:
        raise ValueError("X must be a table")
    if y is None:
        return X
    y = np.array(y, dtype="float64")
    if y.ndim != 1 or y.size != X.shape[0]:
        raise ValueError("y does not belong to X")
    return X, y


def standardize(X):
    X = checked(X)
    for column in X.T:
        if np.ptp(column) == 0:
            column[:] = 0
        else:
            column -= np.mean(column)
            column /= np.sqrt(np.dot(column, column) / len(column))
    return X


def linear_coefficients(X, y):
    X, y = checked(X, y)
    constant = np.ptp(X, axis=0) == 0
    X = X - np.mean(X, axis=0)
    X[:, constant] = 0
    return np.linalg.pinv(X, rcond=1e-10) @ (y - np.mean(y))


def forest_importances(X, y, seed):
    forest = sklearn.ensemble.RandomForestRegressor(50, random_state=np.random.RandomState(seed)).fit(*checked(X, y))
    grown = [tree.feature_importances_ for tree in forest.estimators_ if tree.tree_.node_count > 1]
    if not grown:
        return np.zeros(forest.n_features_in_)
    mean = np.mean(grown, axis=0)
    return mean / mean.sum()


def select(importances, k, keep=()):
    values = np.asarray(importances)
    keep = np.unique(np.asarray(keep, dtype=np.int64))
    if k < 0 or k > values.size or keep.size > k or np.any(keep < 0) or np.any(keep >= values.size):
        raise ValueError("cannot choose")
    # The last key counts most: not kept, then less important, then the number.
    _, level = np.unique(values, return_inverse=True)
    others = ~np.isin(np.arange(values.size), keep)
    order = np.lexsort((np.arange(values.size), -level, others))
    return np.sort(order[:k])


def principal_components(X, n):
    X = checked(X)
    if X.shape[0] < 2 or n < 1 or n > X.shape[0] or n > X.shape[1]:
        raise ValueError("n does not fit")
    values, vectors = np.linalg.eigh(np.atleast_2d(np.cov(X, rowvar=False)))
    largest = np.argsort(values)[::-1][:n]
    return vectors[:, largest].T, values[largest].clip(0)


def reconstruct(scores, components, mean):
    scores, components, mean = np.array(scores, float), np.array(components, float), np.array(mean, float)
    if scores.ndim != 2 or components.ndim != 2 or mean.ndim != 1 or len(mean) != components.shape[1]:
        raise ValueError("shapes")
    return np.dot(scores, components) + mean[None, :]
