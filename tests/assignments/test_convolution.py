"""The reference of ``convolution`` says what Keras says; the hidden checks find the reference right."""

from __future__ import annotations

import importlib.util
import itertools
import types

import numpy as np
import pytest

from autograder.assignment import Course

SIZES = [(1, 1), (3, 5), (6, 4), (7, 8)]
WINDOWS = [(1, 1), (2, 2), (3, 2), (4, 5)]
CASES = list(itertools.product(SIZES, WINDOWS, [1, 2, 3, 6], ["valid", "same"]))


@pytest.fixture(scope="module")
def solution(course: Course) -> types.ModuleType:
    file = course.assignment("convolution").reference
    assert file is not None
    spec = importlib.util.spec_from_file_location("convolution_solution", file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fits(size: tuple[int, int], window: tuple[int, int], padding: str) -> bool:
    return padding == "same" or all(have >= need for have, need in zip(size, window, strict=True))


def test_convolution_is_that_of_keras(solution: types.ModuleType) -> None:
    rng = np.random.default_rng(12)
    for size, window, stride, padding in CASES:
        images = rng.normal(size=(2, *size, 3)).astype("float32")
        kernels = rng.normal(size=(*window, 3, 2)).astype("float32")
        case = f"{size} {window} {stride} {padding}"
        if not fits(size, window, padding):
            with pytest.raises(ValueError):
                solution.conv2d(images, kernels, stride, padding)
            continue
        ours = solution.conv2d(images, kernels, stride, padding)
        theirs = solution.keras.ops.conv(images, kernels, stride, padding)
        np.testing.assert_allclose(ours, np.asarray(theirs), rtol=1e-4, atol=1e-5, err_msg=case)
        places = [solution.output_size(*axis, stride, padding) for axis in zip(size, window, strict=True)]
        assert list(ours.shape[1:3]) == places, case


def test_pooling_is_that_of_keras(solution: types.ModuleType) -> None:
    """Also where all pixels are negative, so that a zero at the edge would win."""
    rng = np.random.default_rng(12)
    for size, (side, _), stride, padding in CASES:
        images = -1 - rng.random((2, *size, 3)).astype("float32")
        if not fits(size, (side, side), padding):
            with pytest.raises(ValueError):
                solution.max_pool2d(images, side, stride, padding)
            continue
        ours = solution.max_pool2d(images, side, stride, padding)
        theirs = np.asarray(solution.keras.ops.max_pool(images, side, stride, padding))
        np.testing.assert_array_equal(ours, theirs, err_msg=f"{size} {side} {stride} {padding}")


def test_parameters_are_those_of_a_keras_layer(solution: types.ModuleType) -> None:
    for height, width, channels, filters, bias in [(3, 3, 3, 16, True), (1, 4, 2, 1, False), (5, 2, 1, 7, True)]:
        layer = solution.keras.layers.Conv2D(filters, (height, width), use_bias=bias)
        layer.build((None, 9, 9, channels))
        assert solution.parameter_count((height, width), channels, filters, bias) == layer.count_params()
