"""The hidden checks.

Values are whole numbers or eighths wherever sums are compared exactly, so that the order of a
summation cannot matter.  Each question gets its inputs from here, never from another question's
answer: a mistake costs its own question only.

A check is an idea, not a case: it goes through its cases until one fails, and that one is what the learner
is shown.
"""

import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

DTYPES = ["int8", "int32", "int64", "float32", "float64", "bool"]
ENTRIES = 1_000_000
SQUARE_WIDE_TALL = [(5, 5), (4, 13), (13, 4)]
# Of ten rows: at the start, in the middle, at the end, and all three with gaps of different lengths.
EMPTY_ROWS = [[0, 1], [3, 4], [8, 9], [0, 2, 3, 4, 6, 9]]


def dense_matrix(rng, shape, dtype="int64", density=0.3, empty_rows=()):
    """A matrix with about ``density`` of its cells filled, and some rows left empty."""
    values = rng.integers(1, 40, shape) * rng.choice([-1, 1], shape)
    if np.dtype(dtype).kind == "f":
        values = values / 8
    matrix = np.where(rng.random(shape) < density, values, 0).astype(dtype)
    matrix[list(empty_rows)] = 0
    return matrix


def csr_of(matrix):
    """The CSR triple of a dense matrix."""
    row, col = np.nonzero(matrix)
    return np.append(0, np.cumsum(np.count_nonzero(matrix, axis=1))), col, matrix[row, col]


def scattered(rng, shape, count, dtype="int64"):
    """COO triples in no order, several of them in the same cell."""
    row, col = rng.integers(0, shape[0], count), rng.integers(0, shape[1], count)
    repeats = rng.integers(0, count, count // 3)
    row, col = np.append(row, row[repeats]), np.append(col, col[repeats])
    data = rng.integers(-9, 10, len(row))
    return row, col, (data / 8 if np.dtype(dtype).kind == "f" else data).astype(dtype)


def million(rng, shape):
    """CSR with a million entries, equally many in each row."""
    each = ENTRIES // shape[0]
    step = shape[1] // each
    # One column out of every ``step``: ascending and distinct without a sort.
    indices = np.arange(0, shape[1], step) + rng.integers(0, step, (shape[0], each))
    return np.arange(0, ENTRIES + 1, each), indices.ravel(), rng.integers(1, 9, ENTRIES)


@probe
def repeated(submission, name, times, *arguments):
    """The last of several calls: large arguments cross to the worker once, and only one answer comes back."""
    for _ in range(times):
        answer = getattr(submission, name)(*arguments)
    return answer


@probe
def call_and_look(submission, name, arguments, layout):
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
def read_rows(submission, indptr, indices, data, shape, wanted):
    for i in wanted:
        row = submission.csr_row(indptr, indices, data, shape, i)
    return row


def check_arguments(submission, same, name, arguments, expected, layouts=("usual", "read_only", "every_other")):
    """The same arguments as arrays in several layouts, which must be unchanged afterwards, and as lists."""
    several = isinstance(expected, tuple)
    for layout in layouts:
        got, after = call_and_look(submission, name, arguments, layout)
        answer = tuple(got) if several else got
        same({layout: answer, "arguments": after}, {layout: expected, "arguments": list(arguments)})
    lists = [value.tolist() if isinstance(value, np.ndarray) else value for value in arguments]
    got = getattr(submission, name)(*lists)
    same(tuple(got) if several else got, expected)


def check_dtypes(got, expected):
    """The exact dtypes, which ``same`` tells apart by kind only."""
    assert [str(array.dtype) for array in got] == expected


# ------------------------------------------------------------------------------------------ to_coo


@question("to_coo", points=2, en="Square, wide and tall matrices", ko="정사각 행렬, 넓은 행렬, 긴 행렬")
def test_to_coo_random(submission, reference, same, rng):
    for shape in SQUARE_WIDE_TALL:
        matrix = dense_matrix(rng, shape)
        same(tuple(submission.to_coo(matrix)), reference.to_coo(matrix))


@question("to_coo", en="Dtypes and large values", ko="dtype과 아주 큰 값")
def test_to_coo_dtypes(submission, reference, same, rng):
    for dtype in DTYPES:
        matrix = dense_matrix(rng, (6, 7), dtype)
        got = submission.to_coo(matrix)
        same(tuple(got), reference.to_coo(matrix))
        check_dtypes(got, ["int64", "int64", dtype])
    big = 2**62 + 1
    same(tuple(submission.to_coo(np.array([[0, big]]))), (np.array([0]), np.array([1]), np.array([big])))


@question("to_coo", en="What is zero: -0.0, NaN, tiny numbers", ko="무엇이 0인가: -0.0, NaN, 아주 작은 수")
def test_to_coo_what_is_zero(submission, same):
    row, col, data = submission.to_coo(np.array([[-0.0, np.nan, 0.0], [1e-300, -0.0, -np.inf]]))
    same(row, np.array([0, 1, 1]))
    same(col, np.array([1, 0, 2]))
    same(data, np.array([np.nan, 1e-300, -np.inf]))


@question("to_coo", en="Nothing to store, or one cell", ko="저장할 것이 없거나 칸이 하나")
def test_to_coo_empty(submission, same):
    nothing = np.zeros(0, dtype=np.int64)
    for shape in [(3, 4), (0, 5), (5, 0), (0, 0), (1, 1)]:
        same(tuple(submission.to_coo(np.zeros(shape))), (nothing, nothing, np.zeros(0)))
    same(tuple(submission.to_coo(np.array([[7]]))), (np.array([0]), np.array([0]), np.array([7])))


@question("to_coo", en="Lists and read-only arrays, left unchanged", ko="리스트와 읽기 전용 배열, 인수는 그대로")
def test_to_coo_arguments(submission, reference, same, rng):
    matrix = dense_matrix(rng, (4, 6))
    layouts = ["usual", "read_only", "every_other", "columns_first"]
    check_arguments(submission, same, "to_coo", [matrix], reference.to_coo(matrix), layouts)
    holes = np.array([[np.nan, 0.0, -0.0], [0.0, np.inf, 2.5]])
    check_arguments(submission, same, "to_coo", [holes], reference.to_coo(holes), layouts)


@question("to_coo", en="Not two axes", ko="축이 두 개가 아님")
def test_to_coo_refuses(submission):
    for shape in [(6,), (), (0,), (2, 3, 4)]:
        with pytest.raises(ValueError):
            submission.to_coo(np.ones(shape))


@question("to_coo", points=2, en="A million entries, on time", ko="항목 백만 개, 시간 제한")
def test_to_coo_million(submission, same, budget, rng):
    matrix = (rng.random((1000, 2000)) < 0.5).astype(np.float32)
    with budget(factor=5):
        got = repeated(submission, "to_coo", 2, matrix)
    same(tuple(got), (*np.nonzero(matrix), np.ones(np.count_nonzero(matrix), np.float32)))


# -------------------------------------------------------------------------------------- coo_to_csr


@question("coo_to_csr", points=2, en="Unsorted, with duplicates", ko="정렬되지 않고 중복이 있는 항목")
def test_coo_to_csr_random(submission, reference, same, rng):
    for shape, count in [((4, 4), 9), ((30, 7), 300), ((7, 30), 300), ((200, 300), 10_000)]:
        triples = scattered(rng, shape, count)
        same(tuple(submission.coo_to_csr(*triples, shape)), reference.coo_to_csr(*triples, shape))


@question("coo_to_csr", points=2, en="Empty rows anywhere", ko="곳곳에 있는 빈 행")
def test_coo_to_csr_empty_rows(submission, reference, same, rng):
    for empty in EMPTY_ROWS:
        row, col = np.nonzero(dense_matrix(rng, (10, 6), density=0.9, empty_rows=empty))
        data = rng.integers(1, 9, len(row))
        same(tuple(submission.coo_to_csr(row, col, data, (10, 6))), reference.coo_to_csr(row, col, data, (10, 6)))


@question("coo_to_csr", points=2, en="Zeros and sums of zero stay stored", ko="0과, 합이 0인 항목도 저장")
def test_coo_to_csr_zeros(submission, same):
    got = submission.coo_to_csr(np.array([1, 0, 1]), np.array([2, 1, 0]), np.array([0, 0, 5]), (2, 3))
    same(tuple(got), (np.array([0, 1, 3]), np.array([1, 0, 2]), np.array([0, 5, 0])))
    got = submission.coo_to_csr(np.array([1, 0, 1]), np.array([2, 1, 2]), np.array([4.5, 1.0, -4.5]), (2, 3))
    same(tuple(got), (np.array([0, 1, 2]), np.array([1, 2]), np.array([1.0, 0.0])))
    indptr, indices, data = submission.coo_to_csr(np.array([0, 0]), np.array([1, 0]), np.array([-0.0, 2.0]), (1, 2))
    same(indptr, np.array([0, 2]))
    same(indices, np.array([0, 1]))
    # Starting the sum from +0.0 is as good as starting it from the entry: the sign is not asked for.
    assert np.array_equal(data, np.array([2.0, 0.0]))


@question("coo_to_csr", points=2, en="Dtypes, large integers, NaN and infinity", ko="dtype, 큰 정수, NaN과 무한대")
def test_coo_to_csr_values(submission, reference, same, rng):
    for dtype in DTYPES:
        row, col, data = scattered(rng, (6, 5), 12, dtype)
        got = submission.coo_to_csr(row, col, data, (6, 5))
        same(tuple(got), reference.coo_to_csr(row, col, data, (6, 5)))
        check_dtypes(got, ["int64", "int64", dtype])
    big = np.array([2**60 + 1, 5, 2**60 + 2])
    got = submission.coo_to_csr(np.array([1, 0, 1]), np.array([1, 1, 1]), big, (2, 2))
    same(tuple(got), (np.array([0, 1, 2]), np.array([1, 1]), np.array([5, 2**61 + 3])))
    # NaN and infinity keep to their cells.
    row, col = np.array([0, 2, 1, 0, 2]), np.array([1, 0, 1, 0, 0])
    got = submission.coo_to_csr(row, col, np.array([np.nan, 1.5, 2.0, np.inf, 2.0]), (3, 2))
    same(tuple(got), (np.array([0, 2, 3, 4]), np.array([0, 1, 1, 0]), np.array([np.inf, np.nan, 2.0, 3.5])))


@question("coo_to_csr", en="No entries, no rows, no columns, one entry", ko="항목, 행, 열이 없거나 항목이 하나")
def test_coo_to_csr_empty(submission, same):
    nothing = np.zeros(0, dtype=np.int64)
    for shape in [(3, 4), (0, 4), (4, 0), (0, 0)]:
        got = submission.coo_to_csr(nothing, nothing, np.zeros(0), shape)
        same(tuple(got), (np.zeros(shape[0] + 1, dtype=np.int64), nothing, np.zeros(0)))
    got = submission.coo_to_csr(np.array([2]), np.array([3]), np.array([7]), (4, 5))
    same(tuple(got), (np.array([0, 0, 0, 1, 1]), np.array([3]), np.array([7])))


@question("coo_to_csr", en="Lists and read-only arrays, left unchanged", ko="리스트와 읽기 전용 배열, 인수는 그대로")
def test_coo_to_csr_arguments(submission, reference, same, rng):
    arguments = [*scattered(rng, (5, 6), 15), (5, 6)]
    check_arguments(submission, same, "coo_to_csr", arguments, reference.coo_to_csr(*arguments))
    indptr, indices, data = submission.coo_to_csr([], [], [], (2, 3))
    same(indptr, np.array([0, 0, 0]))
    same(indices, np.zeros(0, dtype=np.int64))
    assert len(data) == 0


@question("coo_to_csr", en="int32 indices in a huge shape", ko="아주 큰 shape와 int32 인덱스")
def test_coo_to_csr_int32_indices(submission, reference, same, rng):
    shape = (100_000, 100_000)
    row, col, data = scattered(rng, shape, 500)
    row, col = row.astype(np.int32), col.astype(np.int32)
    got = submission.coo_to_csr(row, col, data, shape)
    same(tuple(got), reference.coo_to_csr(row, col, data, shape))
    check_dtypes(got, ["int64", "int64", "int64"])


@question("coo_to_csr", points=2, en="Indices outside, unequal lengths", ko="벗어난 인덱스, 서로 다른 길이")
def test_coo_to_csr_refuses(submission):
    for row, col in [(2, 0), (-1, 0), (0, 3), (0, -1)]:
        with pytest.raises(ValueError):
            submission.coo_to_csr(np.array([1, row]), np.array([2, col]), np.array([1, 1]), (2, 3))
    for lengths in [(1, 2, 2), (2, 1, 2), (2, 2, 1)]:
        with pytest.raises(ValueError):
            submission.coo_to_csr(*[np.zeros(length, dtype=np.int64) for length in lengths], (2, 3))


@question("coo_to_csr", points=3, en="A million entries, on time", ko="항목 백만 개, 시간 제한")
def test_coo_to_csr_million(submission, reference, same, budget, rng):
    shape = (2_000, 100_000)
    row, col = rng.integers(0, shape[0], ENTRIES), rng.integers(0, shape[1], ENTRIES)
    data = rng.integers(-9, 10, ENTRIES)
    with budget(factor=4.5):
        got = submission.coo_to_csr(row, col, data, shape)
    same(tuple(got), reference.coo_to_csr(row, col, data, shape))


# ------------------------------------------------------------------------------------ csr_to_dense


@question("csr_to_dense", points=2, en="Square, wide and tall matrices", ko="정사각 행렬, 넓은 행렬, 긴 행렬")
def test_csr_to_dense_random(submission, same, rng):
    for shape in SQUARE_WIDE_TALL:
        matrix = dense_matrix(rng, shape)
        same(submission.csr_to_dense(*csr_of(matrix), shape), matrix)


@question("csr_to_dense", points=2, en="Empty rows, nothing to fill in", ko="빈 행, 채울 것이 없는 행렬")
def test_csr_to_dense_empty(submission, same, rng):
    for empty in EMPTY_ROWS:
        matrix = dense_matrix(rng, (10, 6), density=0.9, empty_rows=empty)
        same(submission.csr_to_dense(*csr_of(matrix), (10, 6)), matrix)
    for shape in [(3, 4), (0, 4), (4, 0), (0, 0)]:
        matrix = np.zeros(shape)
        same(submission.csr_to_dense(*csr_of(matrix), shape), matrix)


@question("csr_to_dense", en="Dtypes, large values, NaN, stored zeros", ko="dtype, 아주 큰 값, NaN, 저장된 0")
def test_csr_to_dense_values(submission, same, rng):
    for dtype in DTYPES:
        matrix = dense_matrix(rng, (5, 7), dtype)
        got = submission.csr_to_dense(*csr_of(matrix), (5, 7))
        same(got, matrix)
        assert str(got.dtype) == dtype
    pointers, columns, big = np.array([0, 1, 2]), np.array([1, 0]), 2**62 + 1
    same(submission.csr_to_dense(pointers, columns, np.array([big, -big]), (2, 2)), np.array([[0, big], [-big, 0]]))
    got = submission.csr_to_dense(pointers, columns, np.array([np.nan, -np.inf]), (2, 2))
    same(got, np.array([[0.0, np.nan], [-np.inf, 0.0]]))
    same(submission.csr_to_dense(np.array([0, 2]), np.array([0, 2]), np.array([0, 4]), (1, 3)), np.array([[0, 0, 4]]))
    same(submission.csr_to_dense(np.array([0, 1]), np.array([0]), np.array([7]), (1, 1)), np.array([[7]]))


@question("csr_to_dense", en="Lists and read-only arrays, left unchanged", ko="리스트와 읽기 전용 배열, 인수는 그대로")
def test_csr_to_dense_arguments(submission, same, rng):
    matrix = dense_matrix(rng, (5, 4), density=0.4)
    check_arguments(submission, same, "csr_to_dense", [*csr_of(matrix), (5, 4)], matrix)
    got = submission.csr_to_dense([0, 0, 0], [], [], (2, 3))
    # An empty list has no dtype of its own, so numbers are compared here, not their kind.
    same(got.astype(np.int64), np.zeros((2, 3), dtype=np.int64))


@question("csr_to_dense", points=2, en="A million entries, on time", ko="항목 백만 개, 시간 제한")
def test_csr_to_dense_million(submission, same, budget, rng):
    shape = (1000, 2000)
    indptr, indices, data = million(rng, shape)
    data = data.astype(np.float32)
    with budget(factor=4):
        got = repeated(submission, "csr_to_dense", 4, indptr, indices, data, shape)
    expected = np.zeros(shape, np.float32)
    np.put_along_axis(expected, indices.reshape(1000, -1), data.reshape(1000, -1), axis=1)
    same(got, expected)


# -------------------------------------------------------------------------------------- csr_matvec


@question("csr_matvec", points=2, en="Integers and decimal numbers", ko="정수와 소수")
def test_csr_matvec_random(submission, same, rng):
    for shape in SQUARE_WIDE_TALL:
        matrix, x = dense_matrix(rng, shape), rng.integers(-20, 20, shape[1])
        same(submission.csr_matvec(*csr_of(matrix), x), matrix @ x)
    matrix = rng.normal(size=(40, 60)) * (rng.random((40, 60)) < 0.2)
    x = rng.normal(size=60)
    # The order of a sum may differ by rounding: 1e-12 is thousands of times what doubles need here.
    same(submission.csr_matvec(*csr_of(matrix), x), matrix @ x, rtol=1e-12, atol=1e-12)


@question("csr_matvec", points=2, en="Empty rows, no entries, no rows", ko="빈 행, 항목이나 행이 없는 행렬")
def test_csr_matvec_empty(submission, same, rng):
    for empty in EMPTY_ROWS:
        matrix, x = dense_matrix(rng, (10, 6), density=0.9, empty_rows=empty), rng.integers(1, 20, 6)
        same(submission.csr_matvec(*csr_of(matrix), x), matrix @ x)
    nothing = np.zeros(0, dtype=np.int64)
    for rows in [3, 1, 0]:
        got = submission.csr_matvec(np.zeros(rows + 1, dtype=np.int64), nothing, np.zeros(0), np.ones(4))
        same(got, np.zeros(rows))


@question("csr_matvec", en="Dtypes and large integers", ko="dtype과 큰 정수")
def test_csr_matvec_dtypes(submission, same, rng):
    pairs = "int64 int64, int32 int32, float32 float32, int64 float64, float32 float64"
    for values, vector in [pair.split() for pair in pairs.split(", ")]:
        matrix, x = dense_matrix(rng, (5, 7), values), rng.integers(1, 20, 7).astype(vector)
        got = submission.csr_matvec(*csr_of(matrix), x)
        same(got, matrix @ x)
        assert got.dtype == np.result_type(values, vector)
    matrix = np.array([[2**60 + 1, 2], [0, 3]])
    same(submission.csr_matvec(*csr_of(matrix), np.array([3, 5])), np.array([3 * 2**60 + 13, 15]))


@question("csr_matvec", points=2, en="Rows do not disturb each other", ko="행끼리 영향을 주지 않음")
def test_csr_matvec_rows_apart(submission, same):
    matrix = np.array([[1.5, 0.0, 2.0], [np.inf, 0.0, 1.0], [0.0, np.nan, 0.0], [0.0, 0.0, 0.0], [2.0, 0.0, 0.5]])
    got = submission.csr_matvec(*csr_of(matrix), np.array([2.0, 1.0, 4.0]))
    same(got, np.array([11.0, np.inf, np.nan, 0.0, 6.0]))
    matrix = np.array([[0.25, 0.5], [1e18, 0.0], [0.125, 0.25]])
    same(submission.csr_matvec(*csr_of(matrix), np.array([1.0, 2.0])), np.array([1.25, 1e18, 0.625]))
    # Column 1 of this row is not stored, so the NaN in x has nothing to meet.
    got = submission.csr_matvec(np.array([0, 1]), np.array([0]), np.array([3.0]), np.array([2.0, np.nan]))
    same(got, np.array([6.0]))
    got = submission.csr_matvec(np.array([0, 1, 2]), np.array([0, 1]), np.array([4.0, 2.0]), np.array([-0.0, 3.0]))
    assert np.array_equal(got, np.array([0.0, 6.0]))


@question("csr_matvec", en="Lists and read-only arrays, left unchanged", ko="리스트와 읽기 전용 배열, 인수는 그대로")
def test_csr_matvec_arguments(submission, same, rng):
    matrix, x = dense_matrix(rng, (5, 4), density=0.4), rng.integers(2, 9, 4)
    matrix[0, 0] = 7
    check_arguments(submission, same, "csr_matvec", [*csr_of(matrix), x], matrix @ x)
    same(submission.csr_matvec([0, 0, 0], [], [], [1, 2, 3]).astype(np.int64), np.array([0, 0]))


@question("csr_matvec", points=2, en="Vectors that fit, and vectors that do not", ko="맞는 벡터와 맞지 않는 벡터")
def test_csr_matvec_fit(submission, same):
    matrix = np.array([0, 2, 3]), np.array([0, 2, 1]), np.array([3, 1, 2])
    for length in [3, 4, 9]:
        same(submission.csr_matvec(*matrix, np.arange(1, length + 1)), np.array([6, 4]))
    for shape in [(2,), (0,), (), (3, 1), (1, 3)]:
        with pytest.raises(ValueError):
            submission.csr_matvec(*matrix, np.ones(shape))


@question("csr_matvec", points=2, en="A shape that no memory could hold", ko="메모리에 펼칠 수 없는 크기")
def test_csr_matvec_huge_shape(submission, same, rng):
    size = 100_000
    indices, data, x = rng.integers(0, size, size), rng.integers(1, 9, size), rng.integers(1, 9, size)
    same(submission.csr_matvec(np.arange(size + 1), indices, data, x), data * x[indices])


@question("csr_matvec", points=2, en="A million entries, on time", ko="항목 백만 개, 시간 제한")
def test_csr_matvec_million(submission, same, budget, rng):
    shape = (2_000, 100_000)
    (indptr, indices, data), x = million(rng, shape), rng.integers(-9, 10, shape[1])
    with budget(factor=4):
        got = repeated(submission, "csr_matvec", 4, indptr, indices, data, x)
    same(got, (data * x[indices]).reshape(shape[0], -1).sum(axis=1))


# ----------------------------------------------------------------------------------------- csr_row


@question("csr_row", points=2, en="Every row, counted from both ends", ko="모든 행, 앞에서도 뒤에서도")
def test_csr_row_random(submission, same, rng):
    for shape, empty in [((5, 5), []), ((3, 9), []), ((9, 3), []), ((10, 6), [0, 3, 4, 9])]:
        matrix = dense_matrix(rng, shape, density=0.9 if empty else 0.3, empty_rows=empty)
        for i in range(-shape[0], shape[0]):
            same(submission.csr_row(*csr_of(matrix), shape, i), matrix[i])


@question("csr_row", en="Dtypes, large values, NaN, stored zeros", ko="dtype, 아주 큰 값, NaN, 저장된 0")
def test_csr_row_values(submission, same, rng):
    for dtype in DTYPES:
        matrix = dense_matrix(rng, (5, 7), dtype, density=0.6)
        got = submission.csr_row(*csr_of(matrix), (5, 7), 2)
        same(got, matrix[2])
        assert str(got.dtype) == dtype
    pointers, columns, big = np.array([0, 0, 2]), np.array([0, 2]), 2**62 + 1
    for values in [np.array([big, -big]), np.array([np.nan, -np.inf]), np.array([0, 4])]:
        got = submission.csr_row(pointers, columns, values, (2, 3), 1)
        same(got, np.array([values[0], 0, values[1]], dtype=values.dtype))


@question("csr_row", en="Lists and read-only arrays, left unchanged", ko="리스트와 읽기 전용 배열, 인수는 그대로")
def test_csr_row_arguments(submission, same, rng):
    matrix = dense_matrix(rng, (4, 5), density=0.6, empty_rows=[1])
    for i in [1, np.int64(2)]:
        check_arguments(submission, same, "csr_row", [*csr_of(matrix), (4, 5), i], matrix[i])


@question("csr_row", points=2, en="Rows that do not exist, no rows, no columns", ko="없는 행, 행이나 열이 없는 행렬")
def test_csr_row_refuses(submission, same, rng):
    nothing = np.zeros(0, dtype=np.int64)
    same(submission.csr_row(np.array([0, 1]), np.array([0]), np.array([7]), (1, 1), 0), np.array([7]))
    same(submission.csr_row(np.array([0, 0, 0]), nothing, nothing, (2, 0), 1), nothing)
    arguments = *csr_of(dense_matrix(rng, (4, 3))), (4, 3)
    for i in [4, 5, -5, -6, 100]:
        with pytest.raises(IndexError):
            submission.csr_row(*arguments, i)
    for i in [0, -1]:
        with pytest.raises(IndexError):
            submission.csr_row(np.zeros(1, dtype=np.int64), nothing, nothing, (0, 3), i)


@question("csr_row", en="A shape that no memory could hold", ko="메모리에 펼칠 수 없는 크기")
def test_csr_row_huge_shape(submission, same, rng):
    size = 400_000
    indices, data = rng.integers(0, size, size), rng.integers(1, 9, size)
    got = submission.csr_row(np.arange(size + 1), indices, data, (size, size), 1234)
    same((int(np.argmax(got)), int(got.sum())), (int(indices[1234]), int(data[1234])))


@question("csr_row", points=2, en="Rows of a million entries, on time", ko="항목 백만 개의 행들, 시간 제한")
def test_csr_row_million(submission, same, budget, rng):
    shape = (200_000, 1_000)
    indptr, indices, data = million(rng, shape)
    wanted = rng.integers(0, shape[0], 60_000).tolist()
    with budget(factor=8):
        got = read_rows(submission, indptr, indices, data, shape, wanted)
    expected, last = np.zeros(shape[1], dtype=np.int64), slice(*indptr[wanted[-1] : wanted[-1] + 2])
    expected[indices[last]] = data[last]
    same(got, expected)


# ------------------------------------------------------------------------------------ memory_bytes


@question(
    "memory_bytes",
    points=2,
    en="Random shapes, no entries, no rows or columns",
    ko="무작위 크기, 항목이나 행이나 열이 없음",
)
def test_memory_bytes_random(submission, reference, rng):
    for _ in range(3):
        shape = tuple(rng.integers(1, 1000, 2).tolist())
        nnz = int(rng.integers(0, shape[0] * shape[1]))
        assert submission.memory_bytes(shape, nnz) == reference.memory_bytes(shape, nnz)
    assert submission.memory_bytes((0, 5), 0) == {"dense": 0, "coo": 0, "csr": 8}
    assert submission.memory_bytes((5, 0), 0) == {"dense": 0, "coo": 0, "csr": 48}
    assert submission.memory_bytes((5, 7), 0, 1, 4) == {"dense": 35, "coo": 0, "csr": 24}


@question("memory_bytes", en="Other sizes of values and indices", ko="값과 인덱스의 다른 크기")
def test_memory_bytes_itemsizes(submission, reference):
    for value, index in [(4, 8), (8, 4), (1, 4), (2, 8)]:
        got = submission.memory_bytes((70, 300), 1234, value_itemsize=value, index_itemsize=index)
        assert got == reference.memory_bytes((70, 300), 1234, value, index)
        assert submission.memory_bytes((70, 300), 1234, value, index) == got


@question("memory_bytes", points=2, en="Exact, however large; NumPy integers", ko="아무리 커도 정확하게, NumPy 정수")
def test_memory_bytes_huge(submission):
    assert submission.memory_bytes((10**18 + 1, 10**18 + 1), 10**17 + 1) == {
        "dense": 8 * (10**18 + 1) ** 2,
        "coo": 24 * (10**17 + 1),
        "csr": 8 * (10**18 + 2) + 16 * (10**17 + 1),
    }
    got = submission.memory_bytes((np.int32(200_000), np.int32(300_000)), np.int32(2_000_000_000))
    assert got == {"dense": 480_000_000_000, "coo": 48_000_000_000, "csr": 32_001_600_008}
