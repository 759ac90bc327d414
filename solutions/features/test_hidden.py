"""Hidden tests: random tables against the reference, and properties that only a right answer has.

Columns have sizes between about 0.1 and 1,000, so that 1e-9 of an answer's size is far above rounding and far below any
mistake.  A check is an idea, not a case: it goes through its cases until one fails.
"""

import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

CLOSE = {"rtol": 1e-8, "atol": 1e-8}
LAYOUTS = ("usual", "read_only", "every_other", "columns_first")


@probe
def out_of_action(submission):
    """scikit-learn has everything but the forest ready-made, and importing the forest loads it: here it refuses."""
    import inspect
    import sys

    def refuse(*arguments, **keywords):
        raise RuntimeError("of scikit-learn, only sklearn.ensemble may be used here: building the rest is the task")

    for name in ("preprocessing", "linear_model", "decomposition", "cross_decomposition"):
        module = sys.modules.get(f"sklearn.{name}")
        if module is None:
            sys.modules[f"sklearn.{name}"] = None
            continue
        for tool in [value for key, value in vars(module).items() if not key.startswith("_")]:
            if inspect.isclass(tool):
                for method in {"fit", "fit_transform", "partial_fit"} & set(vars(tool)):
                    setattr(tool, method, refuse)
            elif inspect.isfunction(tool):
                # A name that was imported earlier leads to this very function, so its inside is replaced.
                for cell in tool.__closure__ or ():
                    if inspect.isfunction(cell.cell_contents):
                        cell.cell_contents = refuse


@pytest.fixture(autouse=True)
def only_the_forest(submission):
    out_of_action(submission)


@probe
def call_and_look(submission, name, arguments, layout):
    """The answer to arrays in a memory layout, and the arguments as they are afterwards."""
    import numpy

    def arrange(value):
        if not isinstance(value, numpy.ndarray):
            return value
        if layout == "every_other":
            apart = numpy.zeros([2 * length for length in value.shape], value.dtype)
            every_other = apart[tuple(slice(None, None, 2) for _ in value.shape)]
            every_other[...] = value
            return every_other
        value = value.copy(order="F" if layout == "columns_first" else "C")
        value.flags.writeable = layout != "read_only"
        return value

    arguments = [arrange(value) for value in arguments]
    answer = getattr(submission, name)(*arguments)
    return answer, arguments


@probe
def first_of_two(submission, name, first, second):
    """What the first call gave, looked at when a second one is over and the first one's arguments were overwritten."""
    import numpy

    answer = getattr(submission, name)(*first)
    getattr(submission, name)(*second)
    for value in first:
        if isinstance(value, numpy.ndarray):
            value[...] = 0
    return answer


def check_arguments(submission, same, name, arguments, expected, layouts=LAYOUTS, like=None):
    """The same arguments in several memory layouts, which must be unchanged afterwards, and as lists."""
    for layout in layouts:
        got, after = call_and_look(submission, name, arguments, layout)
        same(got, expected, like=like, **CLOSE)
        same({"arguments": after}, {"arguments": list(arguments)})
    lists = [value.tolist() if isinstance(value, np.ndarray) else value for value in arguments]
    same(getattr(submission, name)(*lists), expected, like=like, **CLOSE)


def random_table(rng, rows, columns):
    """Columns of different sizes and places, all related to each other."""
    mixed = rng.normal(size=(rows, columns)) @ (np.eye(columns) + 0.3 * rng.normal(size=(columns, columns)))
    return mixed * 10 ** rng.uniform(-0.5, 1.5, columns) + rng.uniform(-50, 50, columns)


def exactly_float64(got):
    assert str(got.dtype) == "float64"


# ------------------------------------------------------------------------------------- standardize


@question("standardize", points=2, en="Tall, wide and narrow tables", ko="긴 표, 넓은 표, 좁은 표")
def test_standardize_random(submission, same, rng):
    for shape in [(50, 4), (3, 7), (40, 1), (2, 2)]:
        X = random_table(rng, *shape)
        same(submission.standardize(X), (X - X.mean(axis=0)) / X.std(axis=0), **CLOSE)


@question(
    "standardize", points=2, en="Columns that never change, awkward numbers", ko="변하지 않는 열, 다루기 어려운 수"
)
def test_standardize_constant(submission, same, rng):
    for value, rows in [(0.1, 10), (0.7, 6), (1e8 + 0.1, 7), (-1 / 3, 11), (0.0, 4)]:
        changing = rng.permutation(np.arange(rows)).astype(float)
        got = submission.standardize(np.column_stack([np.full(rows, value), changing]))
        same(got[:, 0], np.zeros(rows), atol=1e-12)
        same(got[:, 1], (changing - changing.mean()) / changing.std(), **CLOSE)
    same(submission.standardize(np.array([[0.0, 1.0], [-0.0, 3.0]])), np.array([[0.0, -1.0], [0.0, 1.0]]), atol=1e-12)


@question("standardize", en="One row, no columns", ko="행이 하나, 열이 없음")
def test_standardize_small(submission, same, rng):
    same(submission.standardize(rng.normal(size=(1, 3))), np.zeros((1, 3)), atol=1e-12)
    for rows in (1, 4):
        same(submission.standardize(np.zeros((rows, 0))), np.zeros((rows, 0)))


@question("standardize", en="Tiny, huge and far from zero", ko="아주 작은 수, 아주 큰 수, 0에서 먼 수")
def test_standardize_sizes(submission, same, rng):
    base = rng.normal(size=(30, 3))
    expected = (base - base.mean(axis=0)) / base.std(axis=0)
    same(submission.standardize(base * [1e-12, 1.0, 1e100]), expected, **CLOSE)
    same(submission.standardize(base * [1e-100, 1e-30, 1e12]), expected, **CLOSE)
    whole = rng.integers(0, 100, (30, 2)).astype(float)
    same(submission.standardize(whole + 1e9), (whole - whole.mean(axis=0)) / whole.std(axis=0), **CLOSE)


@question("standardize", points=2, en="Integers, bool and float32", ko="정수, bool, float32")
def test_standardize_dtypes(submission, same, rng):
    for dtype in ["uint8", "int8", "int32", "int64", "bool", "float32", "float64"]:
        X = rng.integers(0, 2 if dtype == "bool" else 100, (20, 3))
        X[:2] = [[0, 1, 0], [1, 0, 1]]
        X = X.astype(dtype) + np.float32(20_000) if dtype == "float32" else X.astype(dtype)
        exact = X.astype(np.float64)
        got = submission.standardize(X)
        same(got, (exact - exact.mean(axis=0)) / exact.std(axis=0), **CLOSE)
        exactly_float64(got)
    # Thirds are not exact in float32: their mean has to be taken with 16 digits.
    X = (rng.integers(1, 90, (200, 2)) / 3 + 3000).astype(np.float32)
    exact = X.astype(np.float64)
    same(submission.standardize(X), (exact - exact.mean(axis=0)) / exact.std(axis=0), **CLOSE)


@question("standardize", en="Any memory layout, lists; left unchanged", ko="여러 배치의 배열과 리스트, 인수는 그대로")
def test_standardize_arguments(submission, same, rng):
    X = random_table(rng, 6, 3)
    check_arguments(submission, same, "standardize", [X], (X - X.mean(axis=0)) / X.std(axis=0))


@question("standardize", en="A new array each time", ko="호출할 때마다 새 배열")
def test_standardize_fresh(submission, same, rng):
    X, other = random_table(rng, 6, 3), random_table(rng, 6, 3)
    got = first_of_two(submission, "standardize", [X], [other])
    same(got, (X - X.mean(axis=0)) / X.std(axis=0), **CLOSE)


@question("standardize", en="Not a table", ko="표가 아님")
def test_standardize_refuses(submission):
    for shape in [(4,), (), (2, 3, 4), (0, 3), (0, 0)]:
        with pytest.raises(ValueError):
            submission.standardize(np.ones(shape))


# ----------------------------------------------------------------------------- linear_coefficients


def planted(rng, rows, columns, noise=0.0):
    X, slopes = random_table(rng, rows, columns), rng.uniform(-3, 3, columns)
    return X, X @ slopes + rng.uniform(20, 90) + noise * rng.normal(size=rows), slopes


@question(
    "linear_coefficients",
    points=2,
    en="Planted slopes, far from the origin",
    ko="심어 둔 기울기 찾기, 원점에서 먼 직선",
)
def test_linear_planted(submission, same, rng):
    for rows, columns in [(60, 4), (25, 1), (12, 9)]:
        X, y, slopes = planted(rng, rows, columns)
        got = submission.linear_coefficients(X, y)
        same(got, slopes, rtol=1e-7, atol=1e-7)
        exactly_float64(got)


@question("linear_coefficients", points=2, en="Noisy targets", ko="잡음이 섞인 목표값")
def test_linear_noisy(submission, reference, same, rng):
    for rows, columns in [(60, 4), (25, 1), (80, 6)]:
        X, y, _ = planted(rng, rows, columns, noise=20.0)
        same(submission.linear_coefficients(X, y), reference.linear_coefficients(X, y), **CLOSE)


@question(
    "linear_coefficients", points=2, en="Repeated columns, more columns than rows", ko="되풀이된 열, 행보다 많은 열"
)
def test_linear_shortest(submission, reference, same, rng):
    a, b = rng.normal(size=(2, 20))
    y = 6 * a + b + 40
    same(submission.linear_coefficients(np.column_stack([a, b, a, a]), y), np.array([2.0, 1.0, 2.0, 2.0]), **CLOSE)
    # Three columns that always add up to 1: with the intercept there are many best planes.
    group = np.repeat(np.eye(3), 4, axis=0)
    y = group @ np.array([1.0, 4.0, 10.0]) + 100
    same(submission.linear_coefficients(group, y), np.array([-4.0, -1.0, 5.0]), **CLOSE)
    for rows, columns, place in [(5, 9, 3), (6, 11, 40), (4, 4, 500), (7, 20, 1000), (3, 8, 2000), (6, 6, 700)]:
        X, y = rng.normal(size=(rows, columns)) + place, rng.normal(size=rows) + 10
        got = submission.linear_coefficients(X, y)
        same(got, reference.linear_coefficients(X, y), rtol=1e-6, atol=1e-6)


@question(
    "linear_coefficients",
    en="A column or a target that never changes, one row",
    ko="변하지 않는 열과 목표값, 행이 하나",
)
def test_linear_constant(submission, same, rng):
    for value in (0.1, 5.0, 0.0):
        a = rng.normal(size=10)
        got = submission.linear_coefficients(np.column_stack([np.full(10, value), a]), 4 * a + 7)
        same(got, np.array([0.0, 4.0]), **CLOSE)
    for rows, value in [(10, 0.1), (7, 0.7), (11, 1e8 + 0.1)]:
        y = 1000 * rng.normal(size=rows) + 1e6
        same(submission.linear_coefficients(np.full((rows, 1), value), y), np.zeros(1), **CLOSE)
    same(submission.linear_coefficients(rng.normal(size=(10, 2)), np.full(10, 0.3)), np.zeros(2), **CLOSE)
    same(submission.linear_coefficients(np.array([[3.0, 4.0]]), np.array([5.0])), np.zeros(2), **CLOSE)


@question("linear_coefficients", en="Other units give other slopes", ko="단위가 바뀌면 기울기도 바뀜")
def test_linear_units(submission, same, rng):
    X, y, slopes = planted(rng, 40, 3)
    units = np.array([0.01, 1.0, 50.0])
    same(submission.linear_coefficients(X * units, y), slopes / units, rtol=1e-7, atol=1e-7)
    same(submission.linear_coefficients(X, 1000 * y), 1000 * slopes, rtol=1e-7, atol=1e-5)


@question(
    "linear_coefficients", en="Integers, float32 and lists; left unchanged", ko="정수, float32, 리스트, 인수는 그대로"
)
def test_linear_arguments(submission, same, rng):
    X = rng.integers(0, 100, (15, 3))
    X[:3] = [[9, 0, 1], [0, 8, 1], [1, 0, 7]]
    y = X @ np.array([2, 1, 3]) + 5
    for dtype in ("uint8", "int64", "float32"):
        got = submission.linear_coefficients(X.astype(dtype), y.astype("float32" if dtype == "float32" else "int32"))
        same(got, np.array([2.0, 1.0, 3.0]), **CLOSE)
        exactly_float64(got)
    # A float32 target of large and small numbers: what is left of it without its mean needs 16 digits.
    X, y = rng.normal(size=(40, 2)), (10 ** rng.uniform(-3, 4, 40)).astype(np.float32)
    expected = np.linalg.lstsq(X - X.mean(axis=0), y - y.mean(dtype=np.float64))[0]
    same(submission.linear_coefficients(X, y), expected, rtol=1e-10, atol=1e-8)
    X, y, slopes = planted(rng, 15, 3)
    check_arguments(submission, same, "linear_coefficients", [X, y], slopes)


@question("linear_coefficients", en="Not a table, or a target that does not fit", ko="표가 아니거나 맞지 않는 목표값")
def test_linear_refuses(submission, rng):
    for X, y in [
        ((5,), (5,)),
        ((0, 2), (0,)),
        ((5, 2), (4,)),
        ((5, 2), (6,)),
        ((5, 2), (5, 1)),
        ((5, 2), (1,)),
        ((5, 2), ()),
    ]:
        with pytest.raises(ValueError):
            submission.linear_coefficients(rng.normal(size=X), rng.normal(size=y))


# ------------------------------------------------------------------------------ forest_importances


@question("forest_importances", points=3, en="The same importances as the reference", ko="참조 답안과 같은 중요도")
def test_forest_random(submission, reference, same, rng):
    for rows, columns in [(60, 4), (25, 7)]:
        X, y, _ = planted(rng, rows, columns, noise=5.0)
        seed = int(rng.integers(1, 10_000))
        got = submission.forest_importances(X, y, seed)
        same(got, reference.forest_importances(X, y, seed), **CLOSE)
        exactly_float64(got)


@question(
    "forest_importances",
    points=2,
    en="Same seed, same answer; another seed, another",
    ko="같은 시드는 같은 답, 다른 시드는 다른 답",
)
def test_forest_seed(submission, reference, same, rng):
    X, y, _ = planted(rng, 30, 3, noise=5.0)
    other = X[::-1] ** 2
    first = submission.forest_importances(X, y, 3)
    same(submission.forest_importances(other, y, 3), reference.forest_importances(other, y, 3), **CLOSE)
    same(submission.forest_importances(X, y, 3), first, **CLOSE)
    same(submission.forest_importances(X, y, 0), reference.forest_importances(X, y, 0), **CLOSE)
    assert np.abs(submission.forest_importances(X, y, 4) - first).max() > 1e-9


@question("forest_importances", points=2, en="Sees the valley that no line sees", ko="직선이 보지 못하는 골짜기를 봄")
def test_forest_valley(submission, rng):
    X = rng.uniform(-1, 1, (150, 4))
    valley = int(rng.integers(0, 4))
    importances = submission.forest_importances(X, X[:, valley] ** 2, 1)
    assert importances.shape == (4,)
    assert importances[valley] > 0.9
    assert importances.sum() == pytest.approx(1.0)


@question(
    "forest_importances", en="Nothing to explain, one column, one row", ko="설명할 것이 없음, 열이 하나, 행이 하나"
)
def test_forest_edges(submission, same, rng):
    X = rng.normal(size=(12, 3))
    same(submission.forest_importances(X, np.full(12, 2.5), 0), np.zeros(3), atol=1e-12)
    same(submission.forest_importances(X[:, :1], X[:, 0], 0), np.ones(1), **CLOSE)
    same(submission.forest_importances(X[:1], np.array([4.0]), 0), np.zeros(3), atol=1e-12)


@question("forest_importances", en="Integers and lists; left unchanged", ko="정수와 리스트, 인수는 그대로")
def test_forest_arguments(submission, reference, same, rng):
    X, y = rng.integers(0, 50, (20, 3)), rng.integers(0, 9, 20)
    expected = reference.forest_importances(X, y, 5)
    check_arguments(submission, same, "forest_importances", [X, y, 5], expected, ("read_only", "columns_first"))


@question("forest_importances", en="A target that does not fit", ko="맞지 않는 목표값")
def test_forest_refuses(submission, rng):
    for X, y in [((5,), (5,)), ((0, 2), (0,)), ((5, 2), (4,)), ((5, 2), (5, 1))]:
        with pytest.raises(ValueError):
            submission.forest_importances(rng.normal(size=X), rng.normal(size=y), 0)


# ------------------------------------------------------------------------------------------ select


def best(importances, k, keep=()):
    """Written out once more: whoever is kept, then by importance and number."""
    importances = np.asarray(importances).tolist()
    others = sorted((-value, column) for column, value in enumerate(importances) if column not in keep)
    return np.array(sorted([*keep, *(column for _, column in others[: k - len(keep)])]), dtype=np.int64)


@question("select", points=2, en="Every k, nothing kept", ko="모든 k, keep 없이")
def test_select_random(submission, same, rng):
    importances = rng.permutation(12) / 7
    for k in range(13):
        same(submission.select(importances, k), best(importances, k), like="array")
    same(submission.select([], 0), np.zeros(0, dtype=np.int64), like="array")
    same(submission.select([0.5], 1, (0,)), np.array([0]), like="array")


@question("select", points=2, en="Weak columns that must stay", ko="반드시 남겨야 하는 약한 열")
def test_select_keeps_weak(submission, same, rng):
    importances = rng.permutation(10) / 8
    weakest = np.argsort(importances)
    for keep in [weakest[:1], weakest[1:3], weakest[[4, 0, 2]]]:
        for k in range(len(keep), 10):
            got = submission.select(importances, k, tuple(keep.tolist()))
            same(got, best(importances, k, tuple(keep.tolist())), like="array")


@question("select", points=2, en="Kept columns that are strong anyway", ko="남기라고 한 열이 원래 강할 때")
def test_select_keeps_strong(submission, same, rng):
    importances = rng.permutation(9) / 8
    strongest = np.argsort(-importances)
    for keep in [strongest[:1], strongest[1:3], strongest[[0, 8]], strongest[[3, 4]]]:
        for k in range(len(keep), 10):
            got = submission.select(importances, k, tuple(keep.tolist()))
            same(got, best(importances, k, tuple(keep.tolist())), like="array")


@question("select", points=2, en="Ties go to the smaller number", ko="같으면 번호가 작은 열")
def test_select_ties(submission, same, rng):
    for size, levels in [(4, 1), (9, 2), (200, 3)]:
        importances = rng.integers(0, levels, size) / 2
        for k in sorted({1, size // 3, size // 2, size - 1}):
            same(submission.select(importances, k), best(importances, k), like="array")
            same(submission.select(importances, k, (size - 1,)), best(importances, k, (size - 1,)), like="array")
    same(submission.select(np.array([-0.0, 0.0, -1.0, 0.0]), 2), np.array([0, 1]), like="array")
    same(submission.select(np.array([-1.0, 0.0, -0.0, -2.0]), 1), np.array([1]), like="array")


@question("select", en="Negative, huge and unsigned numbers", ko="음수, 아주 큰 수, 부호 없는 정수")
def test_select_values(submission, same, rng):
    same(submission.select([-3.0, -1.0, -2.0, -9.0], 2), np.array([1, 2]), like="array")
    same(submission.select([-3.0, 1.0, -0.5, 0.0], 2), np.array([1, 3]), like="array")
    same(submission.select(np.array([0, 200, 3, 255], dtype=np.uint8), 2), np.array([1, 3]), like="array")
    same(submission.select(np.array([0, 2, 3, 0], dtype=np.uint8), 3), np.array([0, 1, 2]), like="array")
    same(submission.select(np.array([2**60, 2**60 + 1, 7]), 1), np.array([1]), like="array")
    same(submission.select([1e-300, 1e300, 0.0], 2, [2]), np.array([1, 2]), like="array")


@question(
    "select", en="keep as list, array, repeated; left unchanged", ko="리스트와 배열 keep, 되풀이된 번호, 인수는 그대로"
)
def test_select_arguments(submission, same, rng):
    importances = rng.permutation(8) / 4
    for keep in [(6, 2), (2, 6, 2, 2), (5, 5)]:
        expected = best(importances, 3, tuple(set(keep)))
        check_arguments(submission, same, "select", [importances, 3, np.array(keep)], expected, LAYOUTS[:3], "array")
        same(submission.select(importances, 3, keep), expected, like="array")
    same(submission.select(importances, 1, (4, 4)), np.array([4]), like="array")
    first = first_of_two(submission, "select", [importances.copy(), 3, [1]], [importances[::-1].copy(), 3, [1]])
    same(first, best(importances, 3, (1,)), like="array")
    same(submission.select(importances, 3), best(importances, 3), like="array")


@question("select", points=2, en="What cannot be chosen", ko="고를 수 없는 경우")
def test_select_refuses(submission):
    cases = [(5, ()), (-1, ()), (1, (0, 3)), (0, (2,)), (2, (4,)), (2, (-1,)), (3, (0, 1, 2, 3)), (4, (0, 7))]
    for k, keep in cases:
        with pytest.raises(ValueError):
            submission.select([0.4, 0.1, 0.3, 0.2], k, keep)
    with pytest.raises(ValueError):
        submission.select([], 1)


# ---------------------------------------------------------------------------- principal_components


def pair(answer):
    components, variance = answer
    return components, variance


def check_components(same, got, expected):
    """Equal up to the sign of each component."""
    components, variance = pair(got)
    true_components, true_variance = expected
    assert components.shape == true_components.shape
    exactly_float64(components)
    same(variance, true_variance, rtol=1e-8, atol=1e-8 * float(true_variance[0]))
    signs = np.sign((components * true_components).sum(axis=1, keepdims=True))
    same(components * np.where(signs == 0, 1, signs), true_components, atol=1e-6)


def spread_table(rng, rows, columns):
    """A table whose directions spread clearly differently, so that each is defined but for its sign."""
    ranks = min(rows - 1, columns)
    left = np.linalg.qr(np.column_stack([np.ones(rows), rng.normal(size=(rows, ranks))]))[0][:, 1:]
    right = np.linalg.qr(rng.normal(size=(columns, ranks)))[0]
    sizes = 20 * 0.6 ** np.arange(ranks)
    return (left * sizes) @ right.T + rng.uniform(-5, 5, columns)


@question("principal_components", points=3, en="Tall, square and wide tables", ko="긴 표, 정사각 표, 넓은 표")
def test_components_random(submission, reference, same, rng):
    for rows, columns, n in [(40, 5, 3), (40, 5, 5), (6, 6, 4), (6, 12, 5), (30, 1, 1), (9, 3, 2)]:
        X = spread_table(rng, rows, columns)
        check_components(same, submission.principal_components(X, n), reference.principal_components(X, n))


@question(
    "principal_components",
    points=2,
    en="At right angles, of length 1, all the variance",
    ko="서로 직각, 길이 1, 분산의 합",
)
def test_components_orthonormal(submission, same, rng):
    for rows, columns in [(50, 4), (5, 9), (4, 4)]:
        X, n = random_table(rng, rows, columns), min(rows, columns)
        components, variance = pair(submission.principal_components(X, n))
        same(components @ components.T, np.eye(n), atol=1e-8)
        assert variance.shape == (n,)
        total = float(X.var(axis=0, ddof=1).sum())
        assert variance.sum() == pytest.approx(total, rel=1e-8)
        assert (np.diff(variance) <= 1e-9 * total).all()
        same(((X - X.mean(axis=0)) @ components.T).var(axis=0, ddof=1), variance, rtol=1e-7, atol=1e-8 * total)


@question("principal_components", en="Two rows, three rows", ko="행이 둘이나 셋")
def test_components_few_rows(submission, same, rng):
    a, b = rng.normal(size=(2, 3))
    components, variance = pair(submission.principal_components(np.array([a, b]), 1))
    same(variance, np.array([((a - b) ** 2).sum() / 2]), **CLOSE)
    same(np.abs(components @ (a - b)), np.array([np.linalg.norm(a - b)]), **CLOSE)
    _, variance = pair(submission.principal_components(np.array([a, b]), 2))
    same(variance, np.array([((a - b) ** 2).sum() / 2, 0.0]), **CLOSE)


@question("principal_components", en="Far from the origin, equal spreads", ko="원점에서 먼 표, 퍼진 정도가 같은 방향")
def test_components_far(submission, reference, same, rng):
    X = np.round(spread_table(rng, 30, 4) * 64) / 64
    check_components(same, submission.principal_components(X + 2.0**20, 2), reference.principal_components(X, 2))
    corners = np.array([[1.0, 1.0, 0.1], [1.0, -1.0, 0.1], [-1.0, 1.0, 0.1], [-1.0, -1.0, 0.1]]) * 3
    components, variance = pair(submission.principal_components(corners, 2))
    same(variance, np.array([12.0, 12.0]), **CLOSE)
    same(components.T @ components, np.diag([1.0, 1.0, 0.0]), atol=1e-8)


@question(
    "principal_components", points=2, en="The error falls with n and ends at 0", ko="n이 커질수록 오차가 줄어 0이 됨"
)
def test_components_error(submission, rng):
    X = random_table(rng, 25, 6)
    centred, errors = X - X.mean(axis=0), []
    for n in range(1, 7):
        components, _ = pair(submission.principal_components(X, n))
        errors.append(float(((centred @ components.T @ components - centred) ** 2).sum()))
    total = float((centred**2).sum())
    largest = np.linalg.svd(centred, compute_uv=False) ** 2
    assert errors == pytest.approx([float(largest[n:].sum()) for n in range(1, 7)], rel=1e-6, abs=1e-9 * total)


@question(
    "principal_components", en="Integers, float32, lists; left unchanged", ko="정수, float32, 리스트, 인수는 그대로"
)
def test_components_arguments(submission, same, rng):
    for dtype in ["uint8", "int64", "float32", "float64"]:
        X = (rng.integers(0, 40, (12, 3)) * [6, 2, 1] + 5).astype(dtype)
        directions, lengths = np.linalg.svd(X - X.mean(axis=0, dtype=np.float64))[:0:-1]
        expected = directions[:2], lengths[:2] ** 2 / 11
        for layout in LAYOUTS:
            got, after = call_and_look(submission, "principal_components", [X, 2], layout)
            check_components(same, got, expected)
            same(after, [X, 2])
        check_components(same, submission.principal_components(X.tolist(), 2), expected)
    X = random_table(rng, 12, 3)
    again = first_of_two(submission, "principal_components", [X, 2], [random_table(rng, 12, 3), 2])
    directions, lengths = np.linalg.svd(X - X.mean(axis=0))[:0:-1]
    check_components(same, again, (directions[:2], lengths[:2] ** 2 / 11))


@question("principal_components", en="Too many components, too few rows", ko="너무 많은 주성분, 너무 적은 행")
def test_components_refuses(submission, rng):
    for shape, n in [
        ((5, 3), 4),
        ((3, 5), 4),
        ((5, 3), 0),
        ((5, 3), -1),
        ((1, 3), 1),
        ((0, 3), 1),
        ((6,), 1),
        ((2, 2, 2), 1),
    ]:
        with pytest.raises(ValueError):
            submission.principal_components(rng.normal(size=shape), n)


# ------------------------------------------------------------------------------------- reconstruct


@question("reconstruct", points=2, en="Any scores, components and means", ko="임의의 점수, 주성분, 평균")
def test_reconstruct_random(submission, same, rng):
    for rows, n, columns in [(7, 2, 4), (4, 4, 4), (1, 3, 5), (6, 1, 3), (5, 3, 1)]:
        scores, components = rng.normal(size=(rows, n)), rng.normal(size=(n, columns))
        mean = rng.uniform(-20, 20, columns)
        got = submission.reconstruct(scores, components, mean)
        expected = np.array([sum(s * c for s, c in zip(row, components, strict=True)) + mean for row in scores])
        same(got, expected, **CLOSE)
        exactly_float64(got)


@question("reconstruct", points=2, en="All components give the table back", ko="주성분을 모두 쓰면 원래 표")
def test_reconstruct_full(submission, same, rng):
    for shape in [(20, 4), (4, 4), (4, 9)]:
        X = random_table(rng, *shape)
        mean = X.mean(axis=0)
        components = np.linalg.svd(X - mean, full_matrices=False)[2]
        same(submission.reconstruct((X - mean) @ components.T, components, mean), X, **CLOSE)


@question("reconstruct", points=2, en="The error falls monotonically with n", ko="n이 커질수록 오차가 줄어듦")
def test_reconstruct_error(submission, rng):
    X = random_table(rng, 20, 5)
    mean = X.mean(axis=0)
    components = np.linalg.svd(X - mean, full_matrices=False)[2]
    errors = []
    for n in range(1, 6):
        back = submission.reconstruct((X - mean) @ components[:n].T, components[:n], mean)
        errors.append(float(((back - X) ** 2).sum()))
    assert all(later < earlier for earlier, later in zip(errors, errors[1:], strict=False))
    assert errors[-1] < 1e-12 * errors[0]


@question("reconstruct", en="No rows; integers", ko="행이 없음, 정수")
def test_reconstruct_edges(submission, same):
    same(submission.reconstruct(np.zeros((0, 2)), np.ones((2, 3)), np.ones(3)), np.zeros((0, 3)))
    got = submission.reconstruct(np.array([[100, 3]], np.int8), np.array([[2, 0], [0, 5]], np.int8), np.array([1, 2]))
    same(got, np.array([[201.0, 17.0]]), atol=1e-9)
    got = submission.reconstruct(np.array([[2], [3]]), np.array([[5, 1]]), np.array([0.5, 0.25]))
    same(got, np.array([[10.5, 2.25], [15.5, 3.25]]), atol=1e-9)
    single = np.array([[1]], np.float32), np.array([[2**-20, 1.0]], np.float32), np.array([1000, 0.1], np.float32)
    same(submission.reconstruct(*single), np.array([[1000 + 2.0**-20, 1 + float(single[2][1])]]), rtol=1e-12)


@question("reconstruct", en="Any memory layout, lists; left unchanged", ko="여러 배치의 배열과 리스트, 인수는 그대로")
def test_reconstruct_arguments(submission, same, rng):
    arguments = rng.normal(size=(5, 2)), rng.normal(size=(2, 3)), rng.normal(size=3)
    expected = arguments[0] @ arguments[1] + arguments[2]
    check_arguments(submission, same, "reconstruct", list(arguments), expected)
    other = [rng.normal(size=array.shape) for array in arguments]
    same(first_of_two(submission, "reconstruct", list(arguments), other), expected, **CLOSE)


@question("reconstruct", points=2, en="Shapes that do not fit", ko="맞지 않는 모양")
def test_reconstruct_refuses(submission):
    for shapes in [
        ((4, 2), (3, 5), (5,)),
        ((4, 2), (5, 2), (5,)),
        ((4, 2), (2, 5), (2,)),
        ((4, 2), (2, 5), (1,)),
        ((4, 2), (2, 5), ()),
        ((4, 2), (2, 5), (4, 1)),
        ((4, 2), (2, 5), (1, 5)),
        ((2,), (2, 5), (5,)),
        ((4, 2), (2,), (5,)),
        ((3, 4, 2), (2, 5), (5,)),
    ]:
        with pytest.raises(ValueError):
            submission.reconstruct(*[np.ones(shape) for shape in shapes])
