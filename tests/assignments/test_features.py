"""The reference of ``features`` says what scikit-learn says; the hidden checks compare with the reference."""

from __future__ import annotations

import types

import numpy as np
import pytest
from sklearn.datasets import load_diabetes, load_wine
from sklearn.decomposition import PCA
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import StandardScaler

from autograder.assignment import Course


@pytest.fixture(scope="module")
def features(course: Course) -> types.ModuleType:
    file = course.assignment("features").reference
    assert file is not None
    module = types.ModuleType("features")
    exec(compile(file.read_text(encoding="utf-8"), str(file), "exec"), module.__dict__)
    return module


def tables() -> list[np.ndarray]:
    rng = np.random.default_rng(7)
    constant = np.column_stack([np.full(9, 0.1), rng.normal(size=(9, 2)), np.full(9, 7.0)])
    return [load_diabetes(scaled=False).data, load_wine().data, rng.normal(size=(6, 11)) + 40, constant]


@pytest.mark.parametrize("table", tables(), ids=["diabetes", "wine", "wide", "constant"])
def test_features_agrees_with_scikit_learn(features: types.ModuleType, table: np.ndarray) -> None:
    np.testing.assert_allclose(features.standardize(table), StandardScaler().fit_transform(table), atol=1e-9)
    target = table[:, 1] ** 2 + np.arange(len(table))
    slopes = LinearRegression().fit(table, target).coef_
    np.testing.assert_allclose(features.linear_coefficients(table, target), slopes, rtol=1e-6, atol=1e-6)
    n = min(len(table) - 1, table.shape[1], 4)
    components, variance = features.principal_components(table, n)
    pca = PCA(n, svd_solver="full").fit(table)
    np.testing.assert_allclose(variance, pca.explained_variance_, rtol=1e-9, atol=1e-12)
    defined = variance > 1e-9 * variance[0]
    turned = np.sign((components * pca.components_).sum(axis=1, keepdims=True))
    np.testing.assert_allclose((components * turned)[defined], pca.components_[defined], atol=1e-7)
    scores = (table - pca.mean_) @ components.T
    back = features.reconstruct(scores, components, pca.mean_)
    np.testing.assert_allclose(back, pca.inverse_transform(pca.transform(table)), rtol=1e-9, atol=1e-8)
