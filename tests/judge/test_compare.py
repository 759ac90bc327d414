"""The one comparison: every trap that NumPy's own comparisons fall into."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy import sparse

from autograder.judge import show
from autograder.judge.compare import compare
from autograder.judge.failure import Wrong

nan, inf = float("nan"), float("inf")
tie = {"rtol": 1e-6, "atol": 1e-9}

DIFFERENT: list[tuple[Any, Any, dict[str, Any]]] = [
    # emptiness and broadcasting: np.allclose([], 5.0) is True
    ([], 5.0, tie),
    (np.array([]), 5.0, tie),
    (np.array([]), np.array([5.0]), tie),
    (np.empty((0, 3)), np.ones(3), tie),
    (5.0, np.full(3, 5.0), tie),
    (np.array(5.0), np.full(3, 5.0), tie),
    (np.ones((3, 1)), np.ones(3), tie),
    (np.ones(3), np.ones((1, 3)), tie),
    (np.ones((1, 3)), np.ones((3, 1)), tie),
    (np.zeros((0, 3)), np.zeros((3, 0)), {}),
    (np.zeros(0), np.zeros((0, 1)), {}),
    ([], [[]], {}),
    ([1, 2], [1, 2, 3], {}),
    ([1, 2, 3], [1, 2], {}),
    ((), [], {}),
    # NaN and infinity
    (np.full(3, nan), np.ones(3), tie),
    (nan, 1.0, tie),
    (1.0, nan, tie),
    (inf, 1.0, tie),
    (inf, -inf, tie),
    (1e308, inf, tie),
    (inf, 1e308, {"rtol": 1.0}),
    (np.array([inf, 1]), np.array([1, 1.0]), tie),
    (np.array([nan]), np.array([inf]), tie),
    (complex(nan, 0), 0j, tie),
    (nan, nan + 1j, tie),
    # the smallest integer, whose absolute value is negative
    (np.int64(-(2**63)), np.int64(0), tie),
    (np.array([-(2**63)]), np.array([0]), tie),
    (-(2**63), 0, {"atol": 1}),
    (2**64 - 1, -1, {}),
    (np.array([2**64 - 1], "u8"), np.array([-1], "i8"), {}),
    (2**53 + 1, 2**53, tie),
    (np.array([2**63 + 1], "u8"), np.array([2**63], "u8"), tie),
    # kinds
    (True, 1, {}),
    (1, True, {}),
    (np.True_, 1, {}),
    (1.0, 1, {}),
    (1, 1.0, tie),
    (np.float32(1), 1, {}),
    (1 + 0j, 1.0, tie),
    (np.array([1]), np.array([1.0]), tie),
    (np.array([True]), np.array([1]), {}),
    ([True], [1], {}),
    ({1: True}, {1: 1}, {}),
    ({True}, {1}, {}),
    ({1.0}, {1}, {}),
    ({True: 0}, {1: 0}, {}),
    ({1.0: 0}, {1: 0}, {}),
    (frozenset({1}), {1}, {}),
    ("1", 1, {}),
    (b"a", "a", {}),
    (None, 0, {}),
    (0, None, {}),
    (None, False, {}),
    ([1, 2], (1, 2), {}),
    ([1.0], np.array([1.0]), {}),
    (np.array(["a"]), ["a"], {}),
    (np.array(1.0), 1.0, {}),
    # signs of zero, where the answer has to be exact
    (-0.0, 0.0, {}),
    (np.array([0.0]), np.array([-0.0]), {}),
    (complex(0, -0.0), 0j, {}),
    # text and containers
    ("abc", "abd", {}),
    ("abc", "ab", {}),
    (["a"], ["b"], {}),
    ({"a": 1}, {"a": 2}, {}),
    ({"a": 1}, {"b": 1}, {}),
    ({"a": 1, "b": 2}, {"a": 1}, {}),
    ({"a": 1}, {"a": 1, "b": 2}, {}),
    (np.array(["a", "b"]), np.array(["a", "c"]), {}),
    # tolerance is of the expected value
    (1.1, 1.0, tie),
    (np.array([1.0, 2.1]), np.array([1.0, 2.0]), tie),
    (1.0, 1.0 + 1e-15, {}),
    # sparse
    (sparse.csr_array(np.eye(2)), sparse.csr_array(np.eye(3)), tie),
    (sparse.csr_array(np.eye(2)), sparse.csr_array(2 * np.eye(2)), tie),
    (np.eye(2), sparse.csr_array(np.eye(2)), {}),
    (sparse.coo_array((2**30, 2**30)), sparse.csr_array((2, 2)), {}),
    # relaxed containers still compare
    ([1, 2], np.array([1, 3]), {"like": "array"}),
    ([1.0, 2.0], np.array([1, 2]), {"like": "array"}),
    ([[1], [1, 2]], np.array([1, 2]), {"like": "array"}),
    (["1"], np.array([1]), {"like": "numbers"}),
    ([True], np.array([1]), {"like": "numbers"}),
    (True, 1, {"like": "numbers"}),
    (5.0, np.full(3, 5.0), {"like": "numbers"}),
    ([], np.array([1.0]), {"like": "numbers"}),
    (None, np.array([1.0]), {"like": "numbers"}),
    ({"a": 1}, np.array([1.0]), {"like": "array"}),
    ("12", np.array([1, 2]), {"like": "numbers"}),
    ([nan], np.array([1]), {"like": "numbers"}),
]
EQUAL: list[tuple[Any, Any, dict[str, Any]]] = [
    (nan, nan, {}),
    (inf, inf, tie),
    (np.array([nan, inf, -inf]), np.array([nan, inf, -inf]), tie),
    (-0.0, 0.0, tie),
    (np.zeros((0, 3)), np.zeros((0, 3)), {}),
    ([], [], {}),
    (np.int8(1), 1, {}),
    (np.float32(0.5), 0.5, {}),
    (np.array([1], "i4"), np.array([1], "i8"), {}),
    (np.array([0.5], "f4"), np.array([0.5]), {}),
    (10**400, 10**400, {}),
    (1.0 + 1e-8, 1.0, tie),
    (np.ones(3) * (1 + 1e-8), np.ones(3), tie),
    ({1, 2}, {2, 1}, {}),
    ({"b": 1, "a": 2}, {"a": 2, "b": 1}, {}),
    (sparse.csr_array(np.eye(2)), sparse.coo_array(np.eye(2)), {}),
    (np.asfortranarray(np.eye(3)), np.eye(3), {}),
    ([1, 2], np.array([1, 2]), {"like": "array"}),
    ((1.0, 2.0), np.array([1, 2]), {"like": "numbers"}),
    (1, 1.0, {"like": "numbers"}),
    ([1], np.array([1.0]), {"like": "numbers"}),
    (np.array([1, 2]), [1, 2], {"like": "array"}),
    ([], np.zeros(0), {"like": "array"}),
    (None, None, {}),
    ("", "", {}),
    ([[1, (2, {"a": nan})]], [[1, (2, {"a": nan})]], {}),
    (np.array(3), 3, {"like": "array"}),
]


@pytest.mark.parametrize("index", range(len(DIFFERENT)))
def test_different(index: int) -> None:
    got, expected, how = DIFFERENT[index]
    with pytest.raises(Wrong) as caught:
        compare(got, expected, **how)
    finding = caught.value.finding
    assert finding.expected is not None
    assert finding.got is not None
    with pytest.raises(Wrong):
        compare([got], [expected], **how)


@pytest.mark.parametrize("index", range(len(EQUAL)))
def test_equal(index: int) -> None:
    got, expected, how = EQUAL[index]
    compare(got, expected, **how)
    compare({"a": (got,)}, {"a": (expected,)}, **how)


def test_broadcasting_never_happens() -> None:
    """(n, 1) against (n,) would allocate n * n entries."""
    with pytest.raises(Wrong) as caught:
        compare(np.zeros((1 << 20, 1)), np.zeros(1 << 20), **tie)
    assert caught.value.finding.headline.code == "judge.wrong_shape"


def test_the_first_difference_is_named() -> None:
    got = np.zeros((3, 4))
    got[1, 2] = got[2, 0] = 7
    with pytest.raises(Wrong) as caught:
        compare([1, got], [1, np.zeros((3, 4))])
    difference = caught.value.finding.difference
    assert not isinstance(difference, str)
    assert difference is not None
    assert difference.params == {"at": "[1][1, 2]", "expected": "0.0", "got": "7.0", "count": 2, "size": 12}


SHOWN = [
    10**9000,
    [10**9000],
    {1: -(10**9000)},
    "x" * 10**6,
    list(range(10**5)),
    np.zeros((1000, 1000)),
    [[[[[[[[1]]]]]]]],
    np.array(["a" * 4000] * 60),
    {n: n for n in range(10**5)},
    b"x" * 10**6,
    np.float32(1),
    nan,
    np.zeros((0, 3)),
]


@pytest.mark.parametrize("index", range(len(SHOWN)))
def test_whatever_is_shown_is_short_and_printable(index: int) -> None:
    text = show.value(SHOWN[index])
    assert 0 < len(text) < 1500
    text.encode("utf-8")


def test_a_large_array_is_shown_with_its_shape() -> None:
    assert "1000, 1000" in show.value(np.zeros((1000, 1000)))
    assert show.call("f", (1, "a"), {"k": [2]}) == "f(1, 'a', k=[2])"
