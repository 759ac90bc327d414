"""Lets plain pytest run the visible checks.  Made by `autograder release`; there is nothing to change here.

일반 pytest로 공개 검사를 실행하게 해 주는 파일입니다.  자동으로 만들어지므로 고칠 것이 없습니다.
"""

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest

NAME = "bag_of_words"


def pytest_configure(config):
    config.addinivalue_line("markers", "question(name, points, en, ko): the question of a check / 검사가 속한 문제")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    try:
        return (yield)
    except NotImplementedError:
        pass  # said below, where the exception is over and not shown too
    pytest.fail("Not started: replace YOUR CODE HERE. / 시작 전: YOUR CODE HERE 자리에 코드를 작성하세요.", pytrace=False)


class Notebook:
    """What the notebook's cells have defined so far. / 지금까지 실행한 노트북 셀이 정의한 것."""

    def __getattr__(self, name):
        cells = sys.modules["IPython"].get_ipython().user_ns
        if name not in cells:
            pytest.fail(f"{name}: run its cell first. / 이 이름을 정의하는 셀을 먼저 실행하세요.", pytrace=False)
        return cells[name]


@pytest.fixture
def submission():
    """Your module, freshly loaded for each check. / 검사할 때마다 새로 읽는, 여러분의 모듈."""
    if "IPython" in sys.modules and sys.modules["IPython"].get_ipython():
        return Notebook()
    file = Path(__file__).with_name(f"{NAME}.py")
    if not file.is_file():
        pytest.fail(
            f"{file.name} must stand in {file.parent}. / 다음 폴더에 있어야 합니다: {file.parent}", pytrace=False
        )
    spec = importlib.util.spec_from_file_location(NAME, file)
    module = sys.modules[NAME] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def probe():
    """probe(function)(submission, ...) calls function(submission, ...). / 함수를 제출물과 함께 실행합니다."""
    return lambda function: function


@pytest.fixture
def same():
    """same(got, expected): equal in type, shape, dtype kind and value, -0.0 and NaN included. / 엄격한 비교."""
    return compare


def compare(got, expected, rtol=0.0, atol=0.0, like=None):
    __tracebackhide__ = True
    if problem := difference(got, expected, rtol, atol, like):
        pytest.fail(f"{problem}\nexpected / 기대한 값: {expected!r}\ngot / 얻은 값: {got!r}", pytrace=False)


def difference(got, expected, rtol, atol, like):
    """The first difference, or "" where there is none."""
    if like and isinstance(expected, np.ndarray) and isinstance(got, list | tuple | int | float | complex | np.generic):
        got = np.asarray(got)
    if like and isinstance(got, np.ndarray) and not got.ndim and not isinstance(expected, np.ndarray):
        got = got[()]
    if like and isinstance(expected, list | tuple) and isinstance(got, list | tuple | np.ndarray):
        got = type(expected)(got)
    if form(got) != form(expected):
        return f"type / 자료형: {form(got)} != {form(expected)}"
    if isinstance(expected, dict):
        if got.keys() != expected.keys():
            return f"keys / 키: {list(got)} != {list(expected)}"
        got, expected = [got[key] for key in expected], list(expected.values())
    if isinstance(expected, list | tuple):
        if len(got) != len(expected):
            return f"length / 길이: {len(got)} != {len(expected)}"
        pairs = enumerate(zip(got, expected, strict=True))
        found = ((i, difference(one, other, rtol, atol, like)) for i, (one, other) in pairs)
        return next((f"[{i}] {problem}" for i, problem in found if problem), "")
    if form(expected) not in ("array", "number"):
        return "" if got == expected else "value / 값"
    return unequal_numbers(np.asarray(got), np.asarray(expected), rtol, atol, like)


def form(value):
    if isinstance(value, bool | int | float | complex | np.number | np.bool_):
        return "number"
    return "array" if isinstance(value, np.ndarray) else type(value).__name__


def unequal_numbers(got, expected, rtol, atol, like):
    if got.shape != expected.shape:
        return f"shape / 모양: {got.shape} != {expected.shape}"
    kinds = {array.dtype.kind.replace("u", "i") for array in (got, expected)}
    if len(kinds) > 1 and not (like and expected.size == 0) and not (like == "numbers" and kinds == {"i", "f"}):
        return f"dtype: {got.dtype} != {expected.dtype}"
    if not kinds & {"f", "c"}:
        return "" if np.array_equal(got, expected) else "value / 값"
    equal = np.isclose(got, expected, rtol=rtol, atol=atol, equal_nan=True)
    if len(kinds) == 1 and not rtol and not atol:  # an exact answer has the right sign of zero, too
        equal &= (got != 0) | (np.signbit(got.real) == np.signbit(expected.real))
    return "" if np.all(equal) else "value / 값"


if __name__ == "__main__":
    pytest.main(
        ["-q", "-p", "no:autograder", "-p", "no:cacheprovider", str(Path(__file__).with_name("test_visible.py"))]
    )
