"""The hidden checks.

Values are whole numbers or eighths wherever sums are compared exactly, so that the order of a
summation cannot matter.  Each question gets its inputs from here, never from another question's
answer: a mistake costs its own question only.
"""

import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

DTYPES = ["int8", "int32", "int64", "float32", "float64", "bool"]
ENTRIES = 1_000_000


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
def call_with_layout(submission, name, arguments, layout):
    import numpy

    def arrange(value):
        if not isinstance(value, numpy.ndarray):
            return value
        if layout == "read_only":
            value = value.copy()
            value.flags.writeable = False
            return value
        if layout == "columns_first":
            return numpy.asfortranarray(value)
        apart = numpy.zeros([2 * length for length in value.shape], value.dtype)
        every_other = apart[tuple(slice(None, None, 2) for _ in value.shape)]
        every_other[...] = value
        return every_other

    return getattr(submission, name)(*[arrange(value) for value in arguments])


@probe
def answer_and_arguments(submission, name, arguments):
    arguments = [value.copy() if hasattr(value, "copy") else value for value in arguments]
    answer = getattr(submission, name)(*arguments)
    return answer, arguments


@probe
def read_rows(submission, indptr, indices, data, shape, wanted):
    for i in wanted:
        row = submission.csr_row(indptr, indices, data, shape, i)
    return row


def check_dtypes(got, expected):
    """The exact dtypes, which ``same`` tells apart by kind only."""
    assert [str(array.dtype) for array in got] == expected


# ------------------------------------------------------------------------------------------ to_coo


@question("to_coo", points=2, en="Random matrices", ko="무작위 행렬")
@pytest.mark.parametrize("shape", [(5, 5), (3, 11), (11, 3)], ids=["square", "wide", "tall"])
def test_to_coo_random(submission, reference, same, rng, shape):
    matrix = dense_matrix(rng, shape)
    same(tuple(submission.to_coo(matrix)), reference.to_coo(matrix))


@question("to_coo", en="The dtypes of the three arrays", ko="세 배열의 dtype")
@pytest.mark.parametrize("dtype", DTYPES)
def test_to_coo_dtypes(submission, reference, same, rng, dtype):
    matrix = dense_matrix(rng, (6, 7), dtype)
    got = submission.to_coo(matrix)
    same(tuple(got), reference.to_coo(matrix))
    check_dtypes(got, ["int64", "int64", dtype])


@question("to_coo", en="Nothing to store, or one cell", ko="저장할 것이 없거나 칸이 하나")
@pytest.mark.parametrize("shape", [(3, 4), (0, 5), (5, 0), (0, 0), (1, 1)], ids=["zeros", "0x5", "5x0", "0x0", "1x1"])
def test_to_coo_empty(submission, same, shape):
    nothing = np.zeros(0, dtype=np.int64)
    same(tuple(submission.to_coo(np.zeros(shape))), (nothing, nothing, np.zeros(0)))


@question("to_coo", en="A single cell", ko="칸 하나")
def test_to_coo_single(submission, same):
    same(tuple(submission.to_coo(np.array([[7]]))), (np.array([0]), np.array([0]), np.array([7])))


@question("to_coo", en="Negative zero and NaN", ko="음의 0과 NaN")
def test_to_coo_negative_zero_and_nan(submission, same):
    row, col, data = submission.to_coo(np.array([[-0.0, np.nan, 0.0], [1e-300, -0.0, -np.inf]]))
    same(row, np.array([0, 1, 1]))
    same(col, np.array([1, 0, 2]))
    same(data, np.array([np.nan, 1e-300, -np.inf]))


@question("to_coo", en="Large values", ko="아주 큰 값")
def test_to_coo_large(submission, same):
    big = 2**62 + 1
    same(tuple(submission.to_coo(np.array([[0, big]]))), (np.array([0]), np.array([1]), np.array([big])))


@question("to_coo", en="A plain list of lists", ko="리스트의 리스트")
def test_to_coo_list(submission, reference, same, rng):
    matrix = dense_matrix(rng, (4, 6)).tolist()
    same(tuple(submission.to_coo(matrix)), reference.to_coo(matrix))


@question("to_coo", en="Read-only and scattered in memory", ko="읽기 전용이거나 메모리에 흩어진 배열")
@pytest.mark.parametrize("layout", ["read_only", "columns_first", "every_other"])
def test_to_coo_layout(submission, reference, same, rng, layout):
    matrix = dense_matrix(rng, (6, 9))
    same(tuple(call_with_layout(submission, "to_coo", [matrix], layout)), reference.to_coo(matrix))


@question("to_coo", en="The matrix is left as it was", ko="받은 행렬을 바꾸지 않음")
def test_to_coo_leaves_input(submission, reference, same, rng):
    matrix = dense_matrix(rng, (5, 8), "float64")
    matrix[0, 0] = np.nan
    got, after = answer_and_arguments(submission, "to_coo", [matrix])
    same(after[0], matrix)
    same(tuple(got), reference.to_coo(matrix))


@question("to_coo", en="Not two axes", ko="축이 두 개가 아님")
@pytest.mark.parametrize("shape", [(), (0,), (6,), (2, 3, 4)], ids=["scalar", "empty-vector", "vector", "cube"])
def test_to_coo_refuses(submission, shape):
    with pytest.raises(ValueError):
        submission.to_coo(np.ones(shape))


@question("to_coo", points=2, en="A million entries, on time", ko="항목 백만 개, 시간 제한")
def test_to_coo_million(submission, reference, same, budget, rng):
    matrix = (rng.random((1000, 2000)) < 0.5).astype(np.float32)
    with budget(factor=5):
        for _ in range(4):
            got = submission.to_coo(matrix)
    same(tuple(got), reference.to_coo(matrix))


# -------------------------------------------------------------------------------------- coo_to_csr


@question("coo_to_csr", points=2, en="Unsorted, with duplicates", ko="정렬되지 않고 중복이 있는 항목")
@pytest.mark.parametrize(
    ("shape", "count"),
    [((4, 4), 9), ((30, 7), 300), ((7, 30), 300), ((200, 300), 10_000)],
    ids=["square", "tall", "wide", "ten-thousand"],
)
def test_coo_to_csr_random(submission, reference, same, rng, shape, count):
    triples = scattered(rng, shape, count)
    same(tuple(submission.coo_to_csr(*triples, shape)), reference.coo_to_csr(*triples, shape))


@question("coo_to_csr", en="Empty rows", ko="빈 행")
@pytest.mark.parametrize(
    "empty", [[0, 1], [3, 4], [8, 9], [0, 2, 3, 4, 6, 9]], ids=["start", "middle", "end", "everywhere"]
)
def test_coo_to_csr_empty_rows(submission, reference, same, rng, empty):
    row, col = np.nonzero(dense_matrix(rng, (10, 6), density=0.9, empty_rows=empty))
    data = rng.integers(1, 9, len(row))
    same(tuple(submission.coo_to_csr(row, col, data, (10, 6))), reference.coo_to_csr(row, col, data, (10, 6)))


@question("coo_to_csr", en="Zeros that were handed in stay stored", ko="항목으로 들어온 0도 저장")
def test_coo_to_csr_explicit_zeros(submission, same):
    got = submission.coo_to_csr(np.array([1, 0, 1]), np.array([2, 1, 0]), np.array([0, 0, 5]), (2, 3))
    same(tuple(got), (np.array([0, 1, 3]), np.array([1, 0, 2]), np.array([0, 5, 0])))


@question("coo_to_csr", en="A sum that is zero stays stored", ko="합이 0인 항목도 저장")
def test_coo_to_csr_zero_sum(submission, same):
    got = submission.coo_to_csr(np.array([1, 0, 1]), np.array([2, 1, 2]), np.array([4.5, 1.0, -4.5]), (2, 3))
    same(tuple(got), (np.array([0, 1, 2]), np.array([1, 2]), np.array([1.0, 0.0])))


@question("coo_to_csr", en="Negative zero stays stored", ko="음의 0도 저장")
def test_coo_to_csr_negative_zero(submission, same):
    indptr, indices, data = submission.coo_to_csr(np.array([0, 0]), np.array([1, 0]), np.array([-0.0, 2.0]), (1, 2))
    same(indptr, np.array([0, 2]))
    same(indices, np.array([0, 1]))
    # Starting the sum from +0.0 is as good as starting it from the entry: the sign is not asked for.
    assert np.array_equal(data, np.array([2.0, 0.0]))


@question("coo_to_csr", en="NaN and infinity keep to their cells", ko="NaN과 무한대는 자기 칸에만 영향")
def test_coo_to_csr_not_finite(submission, same):
    row, col = np.array([0, 2, 1, 0, 2]), np.array([1, 0, 1, 0, 0])
    got = submission.coo_to_csr(row, col, np.array([np.nan, 1.5, 2.0, np.inf, 2.0]), (3, 2))
    same(tuple(got), (np.array([0, 2, 3, 4]), np.array([0, 1, 1, 0]), np.array([np.inf, np.nan, 2.0, 3.5])))


@question("coo_to_csr", en="No entries", ko="항목 없음")
@pytest.mark.parametrize("shape", [(3, 4), (0, 4), (4, 0), (0, 0)], ids=["3x4", "0x4", "4x0", "0x0"])
def test_coo_to_csr_empty(submission, same, shape):
    nothing = np.zeros(0, dtype=np.int64)
    got = submission.coo_to_csr(nothing, nothing, np.zeros(0), shape)
    same(tuple(got), (np.zeros(shape[0] + 1, dtype=np.int64), nothing, np.zeros(0)))


@question("coo_to_csr", en="One entry", ko="항목 하나")
def test_coo_to_csr_single(submission, same):
    got = submission.coo_to_csr(np.array([2]), np.array([3]), np.array([7]), (4, 5))
    same(tuple(got), (np.array([0, 0, 0, 1, 1]), np.array([3]), np.array([7])))


@question("coo_to_csr", en="Plain lists", ko="파이썬 리스트")
def test_coo_to_csr_lists(submission, reference, same, rng):
    lists = [array.tolist() for array in scattered(rng, (5, 6), 20)]
    same(tuple(submission.coo_to_csr(*lists, (5, 6))), reference.coo_to_csr(*lists, (5, 6)))


@question("coo_to_csr", en="Empty lists", ko="빈 리스트")
def test_coo_to_csr_empty_lists(submission, same):
    indptr, indices, data = submission.coo_to_csr([], [], [], (2, 3))
    same(indptr, np.array([0, 0, 0]))
    same(indices, np.zeros(0, dtype=np.int64))
    assert len(data) == 0


@question("coo_to_csr", en="The dtypes of the three arrays", ko="세 배열의 dtype")
@pytest.mark.parametrize("dtype", DTYPES)
def test_coo_to_csr_dtypes(submission, reference, same, rng, dtype):
    row, col, data = scattered(rng, (6, 5), 12, dtype)
    got = submission.coo_to_csr(row, col, data, (6, 5))
    same(tuple(got), reference.coo_to_csr(row, col, data, (6, 5)))
    check_dtypes(got, ["int64", "int64", dtype])


@question("coo_to_csr", en="Large integers keep every digit", ko="큰 정수도 한 자리까지 정확")
def test_coo_to_csr_large_integers(submission, same):
    data = np.array([2**60 + 1, 5, 2**60 + 2])
    got = submission.coo_to_csr(np.array([1, 0, 1]), np.array([1, 1, 1]), data, (2, 2))
    same(tuple(got), (np.array([0, 1, 2]), np.array([1, 1]), np.array([5, 2**61 + 3])))


@question("coo_to_csr", en="int32 indices in a huge shape", ko="아주 큰 shape와 int32 인덱스")
def test_coo_to_csr_int32_indices(submission, reference, same, rng):
    shape = (100_000, 100_000)
    row, col, data = scattered(rng, shape, 500)
    row, col = row.astype(np.int32), col.astype(np.int32)
    got = submission.coo_to_csr(row, col, data, shape)
    same(tuple(got), reference.coo_to_csr(row, col, data, shape))
    check_dtypes(got, ["int64", "int64", "int64"])


@question("coo_to_csr", en="Read-only and scattered in memory", ko="읽기 전용이거나 메모리에 흩어진 배열")
@pytest.mark.parametrize("layout", ["read_only", "every_other"])
def test_coo_to_csr_layout(submission, reference, same, rng, layout):
    arguments = [*scattered(rng, (8, 9), 40), (8, 9)]
    got = call_with_layout(submission, "coo_to_csr", arguments, layout)
    same(tuple(got), reference.coo_to_csr(*arguments))


@question("coo_to_csr", en="The arrays are left as they were", ko="받은 배열을 바꾸지 않음")
def test_coo_to_csr_leaves_input(submission, reference, same, rng):
    triples = scattered(rng, (8, 9), 40)
    got, after = answer_and_arguments(submission, "coo_to_csr", [*triples, (8, 9)])
    same(tuple(after[:3]), triples)
    same(tuple(got), reference.coo_to_csr(*triples, (8, 9)))


@question("coo_to_csr", en="An index outside the shape", ko="shape를 벗어난 인덱스")
@pytest.mark.parametrize(
    ("row", "col"), [(2, 0), (-1, 0), (0, 3), (0, -1)], ids=["row-2", "row-minus-1", "col-3", "col-minus-1"]
)
def test_coo_to_csr_refuses_index(submission, row, col):
    with pytest.raises(ValueError):
        submission.coo_to_csr(np.array([1, row]), np.array([2, col]), np.array([1, 1]), (2, 3))


@question("coo_to_csr", en="Arrays of unequal length", ko="길이가 다른 배열")
@pytest.mark.parametrize("lengths", [(1, 2, 2), (2, 1, 2), (2, 2, 1)], ids=["row", "col", "data"])
def test_coo_to_csr_refuses_lengths(submission, lengths):
    with pytest.raises(ValueError):
        submission.coo_to_csr(*[np.zeros(length, dtype=np.int64) for length in lengths], (2, 3))


@question("coo_to_csr", points=3, en="A million entries, on time", ko="항목 백만 개, 시간 제한")
def test_coo_to_csr_million(submission, reference, same, budget, rng):
    shape = (2_000, 100_000)
    row, col = rng.integers(0, shape[0], ENTRIES), rng.integers(0, shape[1], ENTRIES)
    data = rng.integers(-9, 10, ENTRIES)
    with budget(factor=3.5):
        got = submission.coo_to_csr(row, col, data, shape)
    same(tuple(got), reference.coo_to_csr(row, col, data, shape))


# ------------------------------------------------------------------------------------ csr_to_dense


@question("csr_to_dense", points=2, en="There and back", ko="되돌리기")
@pytest.mark.parametrize("shape", [(6, 6), (4, 13), (13, 4)], ids=["square", "wide", "tall"])
def test_csr_to_dense_random(submission, same, rng, shape):
    matrix = dense_matrix(rng, shape)
    same(submission.csr_to_dense(*csr_of(matrix), shape), matrix)


@question("csr_to_dense", en="Empty rows", ko="빈 행")
@pytest.mark.parametrize(
    "empty", [[0, 1], [3, 4], [8, 9], [0, 2, 3, 4, 6, 9]], ids=["start", "middle", "end", "everywhere"]
)
def test_csr_to_dense_empty_rows(submission, same, rng, empty):
    matrix = dense_matrix(rng, (10, 6), density=0.9, empty_rows=empty)
    same(submission.csr_to_dense(*csr_of(matrix), (10, 6)), matrix)


@question("csr_to_dense", en="The dtype of the values", ko="값의 dtype")
@pytest.mark.parametrize("dtype", DTYPES)
def test_csr_to_dense_dtypes(submission, same, rng, dtype):
    matrix = dense_matrix(rng, (5, 7), dtype)
    got = submission.csr_to_dense(*csr_of(matrix), (5, 7))
    same(got, matrix)
    assert str(got.dtype) == dtype


@question("csr_to_dense", en="No entries", ko="항목 없음")
@pytest.mark.parametrize("shape", [(3, 4), (0, 4), (4, 0), (0, 0)], ids=["3x4", "0x4", "4x0", "0x0"])
def test_csr_to_dense_empty(submission, same, shape):
    matrix = np.zeros(shape)
    same(submission.csr_to_dense(*csr_of(matrix), shape), matrix)


@question("csr_to_dense", en="One cell, and a stored zero", ko="칸 하나와 저장된 0")
def test_csr_to_dense_single(submission, same):
    same(submission.csr_to_dense(np.array([0, 1]), np.array([0]), np.array([7]), (1, 1)), np.array([[7]]))
    same(submission.csr_to_dense(np.array([0, 2]), np.array([0, 2]), np.array([0, 4]), (1, 3)), np.array([[0, 0, 4]]))


@question("csr_to_dense", en="Large and not finite values", ko="아주 큰 값과 유한하지 않은 값")
def test_csr_to_dense_values(submission, same):
    pointers, columns = np.array([0, 1, 2]), np.array([1, 0])
    big = 2**62 + 1
    same(submission.csr_to_dense(pointers, columns, np.array([big, -big]), (2, 2)), np.array([[0, big], [-big, 0]]))
    got = submission.csr_to_dense(pointers, columns, np.array([np.nan, -np.inf]), (2, 2))
    same(got, np.array([[0.0, np.nan], [-np.inf, 0.0]]))


@question("csr_to_dense", en="Plain lists", ko="파이썬 리스트")
@pytest.mark.parametrize("density", [0.4, 0.0], ids=["some", "none"])
def test_csr_to_dense_lists(submission, same, rng, density):
    matrix = dense_matrix(rng, (4, 5), density=density)
    got = submission.csr_to_dense(*[array.tolist() for array in csr_of(matrix)], (4, 5))
    # An empty list has no dtype of its own, so numbers are compared there, not their kind.
    same(got.astype(np.int64) if density == 0 else got, matrix)


@question("csr_to_dense", en="Read-only and scattered in memory", ko="읽기 전용이거나 메모리에 흩어진 배열")
@pytest.mark.parametrize("layout", ["read_only", "every_other"])
def test_csr_to_dense_layout(submission, same, rng, layout):
    matrix = dense_matrix(rng, (7, 6))
    same(call_with_layout(submission, "csr_to_dense", [*csr_of(matrix), (7, 6)], layout), matrix)


@question("csr_to_dense", en="The arrays are left as they were", ko="받은 배열을 바꾸지 않음")
def test_csr_to_dense_leaves_input(submission, same, rng):
    matrix = dense_matrix(rng, (7, 6))
    got, after = answer_and_arguments(submission, "csr_to_dense", [*csr_of(matrix), (7, 6)])
    same(tuple(after[:3]), csr_of(matrix))
    same(got, matrix)


@question("csr_to_dense", points=2, en="A million entries, on time", ko="항목 백만 개, 시간 제한")
def test_csr_to_dense_million(submission, reference, same, budget, rng):
    shape = (1000, 2000)
    indptr, indices, data = million(rng, shape)
    arguments = indptr, indices, data.astype(np.float32), shape
    with budget(factor=4):
        for _ in range(8):
            got = submission.csr_to_dense(*arguments)
    same(got, reference.csr_to_dense(*arguments))


# -------------------------------------------------------------------------------------- csr_matvec


@question("csr_matvec", points=2, en="Integers", ko="정수")
@pytest.mark.parametrize("shape", [(6, 6), (4, 13), (13, 4)], ids=["square", "wide", "tall"])
def test_csr_matvec_random(submission, same, rng, shape):
    matrix, x = dense_matrix(rng, shape), rng.integers(-20, 20, shape[1])
    same(submission.csr_matvec(*csr_of(matrix), x), matrix @ x)


@question("csr_matvec", points=2, en="Decimal numbers", ko="소수")
def test_csr_matvec_decimals(submission, same, rng):
    matrix = rng.normal(size=(40, 60)) * (rng.random((40, 60)) < 0.2)
    x = rng.normal(size=60)
    # The order of a sum may differ by rounding: 1e-12 is thousands of times what doubles need here.
    same(submission.csr_matvec(*csr_of(matrix), x), matrix @ x, rtol=1e-12, atol=1e-12)


@question("csr_matvec", en="Empty rows", ko="빈 행")
@pytest.mark.parametrize(
    "empty", [[0, 1], [3, 4], [8, 9], [0, 2, 3, 4, 6, 9]], ids=["start", "middle", "end", "everywhere"]
)
def test_csr_matvec_empty_rows(submission, same, rng, empty):
    matrix, x = dense_matrix(rng, (10, 6), density=0.9, empty_rows=empty), rng.integers(1, 20, 6)
    same(submission.csr_matvec(*csr_of(matrix), x), matrix @ x)


@question("csr_matvec", en="The dtype of the result", ko="결과의 dtype")
@pytest.mark.parametrize(
    ("values", "vector"),
    [("int64", "int64"), ("int32", "int32"), ("float32", "float32"), ("int64", "float64"), ("float32", "float64")],
    ids=["ints", "short-ints", "singles", "int-by-float", "single-by-double"],
)
def test_csr_matvec_dtypes(submission, same, rng, values, vector):
    matrix, x = dense_matrix(rng, (5, 7), values), rng.integers(1, 20, 7).astype(vector)
    got = submission.csr_matvec(*csr_of(matrix), x)
    same(got, matrix @ x)
    assert got.dtype == np.result_type(values, vector)


@question("csr_matvec", en="Infinity and NaN keep to their rows", ko="무한대와 NaN은 자기 행에만 영향")
def test_csr_matvec_not_finite(submission, same):
    matrix = np.array([[1.5, 0.0, 2.0], [np.inf, 0.0, 1.0], [0.0, np.nan, 0.0], [0.0, 0.0, 0.0], [2.0, 0.0, 0.5]])
    got = submission.csr_matvec(*csr_of(matrix), np.array([2.0, 1.0, 4.0]))
    same(got, np.array([11.0, np.inf, np.nan, 0.0, 6.0]))
    # Column 1 of this row is not stored, so the NaN in x has nothing to meet.
    same(
        submission.csr_matvec(np.array([0, 1]), np.array([0]), np.array([3.0]), np.array([2.0, np.nan])),
        np.array([6.0]),
    )


@question("csr_matvec", en="A huge row leaves its neighbours exact", ko="큰 값이 있는 행의 이웃도 정확")
def test_csr_matvec_magnitudes(submission, same):
    matrix = np.array([[0.25, 0.5], [1e18, 0.0], [0.125, 0.25]])
    same(submission.csr_matvec(*csr_of(matrix), np.array([1.0, 2.0])), np.array([1.25, 1e18, 0.625]))


@question("csr_matvec", en="Large integers keep every digit", ko="큰 정수도 한 자리까지 정확")
def test_csr_matvec_large_integers(submission, same):
    matrix = np.array([[2**60 + 1, 2], [0, 3]])
    same(submission.csr_matvec(*csr_of(matrix), np.array([3, 5])), np.array([3 * 2**60 + 13, 15]))


@question("csr_matvec", en="Negative zero in the vector", ko="벡터의 음의 0")
def test_csr_matvec_negative_zero(submission):
    got = submission.csr_matvec(np.array([0, 1, 2]), np.array([0, 1]), np.array([4.0, 2.0]), np.array([-0.0, 3.0]))
    assert np.array_equal(got, np.array([0.0, 6.0]))


@question("csr_matvec", en="No entries, no rows", ko="항목이나 행이 없음")
@pytest.mark.parametrize("rows", [0, 1, 3])
def test_csr_matvec_empty(submission, same, rows):
    nothing = np.zeros(0, dtype=np.int64)
    same(submission.csr_matvec(np.zeros(rows + 1, dtype=np.int64), nothing, np.zeros(0), np.ones(4)), np.zeros(rows))


@question("csr_matvec", en="Plain lists", ko="파이썬 리스트")
@pytest.mark.parametrize("density", [0.4, 0.0], ids=["some", "none"])
def test_csr_matvec_lists(submission, same, rng, density):
    matrix, x = dense_matrix(rng, (4, 5), density=density), rng.integers(1, 9, 5)
    got = submission.csr_matvec(*[array.tolist() for array in csr_of(matrix)], x.tolist())
    same(got.astype(np.int64) if density == 0 else got, matrix @ x)


@question("csr_matvec", en="Read-only and scattered in memory", ko="읽기 전용이거나 메모리에 흩어진 배열")
@pytest.mark.parametrize("layout", ["read_only", "every_other"])
def test_csr_matvec_layout(submission, same, rng, layout):
    matrix, x = dense_matrix(rng, (7, 6)), rng.integers(-9, 9, 6)
    same(call_with_layout(submission, "csr_matvec", [*csr_of(matrix), x], layout), matrix @ x)


@question("csr_matvec", en="The arrays are left as they were", ko="받은 배열을 바꾸지 않음")
def test_csr_matvec_leaves_input(submission, same, rng):
    matrix, x = dense_matrix(rng, (7, 6)), rng.integers(2, 9, 6)
    got, after = answer_and_arguments(submission, "csr_matvec", [*csr_of(matrix), x])
    same(tuple(after), (*csr_of(matrix), x))
    same(got, matrix @ x)


@question("csr_matvec", en="A vector that does not fit", ko="맞지 않는 벡터")
@pytest.mark.parametrize("shape", [(), (0,), (2,), (3, 1), (1, 3)], ids=["scalar", "empty", "short", "column", "row"])
def test_csr_matvec_refuses(submission, shape):
    with pytest.raises(ValueError):
        submission.csr_matvec(np.array([0, 2, 3]), np.array([0, 2, 1]), np.array([3, 1, 2]), np.ones(shape))


@question("csr_matvec", en="A vector that is just long enough, or longer", ko="꼭 맞거나 더 긴 벡터")
@pytest.mark.parametrize("length", [3, 4, 9])
def test_csr_matvec_long_vector(submission, same, length):
    x = np.arange(1, length + 1)
    got = submission.csr_matvec(np.array([0, 2, 3]), np.array([0, 2, 1]), np.array([3, 1, 2]), x)
    same(got, np.array([6, 4]))


@question("csr_matvec", points=2, en="A shape that no memory could hold", ko="메모리에 펼칠 수 없는 크기")
def test_csr_matvec_huge_shape(submission, same, rng):
    size = 100_000
    indices, data, x = rng.integers(0, size, size), rng.integers(1, 9, size), rng.integers(1, 9, size)
    same(submission.csr_matvec(np.arange(size + 1), indices, data, x), data * x[indices])


@question("csr_matvec", points=2, en="A million entries, on time", ko="항목 백만 개, 시간 제한")
def test_csr_matvec_million(submission, reference, same, budget, rng):
    shape = (2_000, 100_000)
    arguments = (*million(rng, shape), rng.integers(-9, 10, shape[1]))
    with budget(factor=4):
        for _ in range(8):
            got = submission.csr_matvec(*arguments)
    same(got, reference.csr_matvec(*arguments))


# ----------------------------------------------------------------------------------------- csr_row


@question("csr_row", points=2, en="Every row, counted from both ends", ko="모든 행, 앞에서도 뒤에서도")
@pytest.mark.parametrize("shape", [(5, 5), (3, 9), (9, 3)], ids=["square", "wide", "tall"])
def test_csr_row_random(submission, same, rng, shape):
    matrix = dense_matrix(rng, shape)
    for i in range(-shape[0], shape[0]):
        same(submission.csr_row(*csr_of(matrix), shape, i), matrix[i])


@question("csr_row", en="Empty rows", ko="빈 행")
@pytest.mark.parametrize("i", [0, 3, 9, -1], ids=["start", "middle", "end", "end-negative"])
def test_csr_row_empty_rows(submission, same, rng, i):
    matrix = dense_matrix(rng, (10, 6), density=0.9, empty_rows=[0, 3, 4, 9])
    same(submission.csr_row(*csr_of(matrix), (10, 6), i), np.zeros(6, dtype=np.int64))


@question("csr_row", en="The dtype of the values", ko="값의 dtype")
@pytest.mark.parametrize("dtype", DTYPES)
def test_csr_row_dtypes(submission, same, rng, dtype):
    matrix = dense_matrix(rng, (5, 7), dtype, density=0.6)
    got = submission.csr_row(*csr_of(matrix), (5, 7), 2)
    same(got, matrix[2])
    assert str(got.dtype) == dtype


@question("csr_row", en="One cell, a stored zero, no columns", ko="칸 하나, 저장된 0, 열이 없는 행렬")
def test_csr_row_small(submission, same):
    nothing = np.zeros(0, dtype=np.int64)
    same(submission.csr_row(np.array([0, 1]), np.array([0]), np.array([7]), (1, 1), 0), np.array([7]))
    same(submission.csr_row(np.array([0, 2]), np.array([0, 2]), np.array([0, 4]), (1, 3), 0), np.array([0, 0, 4]))
    same(submission.csr_row(np.array([0, 0, 0]), nothing, nothing, (2, 0), 1), nothing)


@question("csr_row", en="Large and not finite values", ko="아주 큰 값과 유한하지 않은 값")
def test_csr_row_values(submission, same):
    pointers, columns = np.array([0, 0, 2]), np.array([0, 2])
    big = 2**62 + 1
    same(submission.csr_row(pointers, columns, np.array([big, -big]), (2, 3), 1), np.array([big, 0, -big]))
    same(
        submission.csr_row(pointers, columns, np.array([np.nan, -np.inf]), (2, 3), 1), np.array([np.nan, 0.0, -np.inf])
    )


@question("csr_row", en="Plain lists, and a NumPy integer for i", ko="파이썬 리스트와 NumPy 정수 i")
def test_csr_row_lists(submission, same, rng):
    matrix = dense_matrix(rng, (4, 5), empty_rows=[1])
    lists = [array.tolist() for array in csr_of(matrix)]
    for i in range(4):
        same(submission.csr_row(*lists, (4, 5), np.int64(i)), matrix[i])


@question("csr_row", en="Read-only and scattered in memory", ko="읽기 전용이거나 메모리에 흩어진 배열")
@pytest.mark.parametrize("layout", ["read_only", "every_other"])
def test_csr_row_layout(submission, same, rng, layout):
    matrix = dense_matrix(rng, (7, 6))
    same(call_with_layout(submission, "csr_row", [*csr_of(matrix), (7, 6), 4], layout), matrix[4])


@question("csr_row", en="The arrays are left as they were", ko="받은 배열을 바꾸지 않음")
def test_csr_row_leaves_input(submission, same, rng):
    matrix = dense_matrix(rng, (7, 6))
    got, after = answer_and_arguments(submission, "csr_row", [*csr_of(matrix), (7, 6), 3])
    same(tuple(after[:3]), csr_of(matrix))
    same(got, matrix[3])


@question("csr_row", en="Rows that do not exist", ko="없는 행")
@pytest.mark.parametrize("i", [4, 5, -5, -6, 100])
def test_csr_row_refuses(submission, rng, i):
    with pytest.raises(IndexError):
        submission.csr_row(*csr_of(dense_matrix(rng, (4, 3))), (4, 3), i)


@question("csr_row", en="No rows at all", ko="행이 하나도 없음")
@pytest.mark.parametrize("i", [0, -1])
def test_csr_row_refuses_without_rows(submission, i):
    nothing = np.zeros(0, dtype=np.int64)
    with pytest.raises(IndexError):
        submission.csr_row(np.zeros(1, dtype=np.int64), nothing, nothing, (0, 3), i)


@question("csr_row", en="A shape that no memory could hold", ko="메모리에 펼칠 수 없는 크기")
def test_csr_row_huge_shape(submission, same, rng):
    size = 400_000
    indices, data = rng.integers(0, size, size), rng.integers(1, 9, size)
    got = submission.csr_row(np.arange(size + 1), indices, data, (size, size), 1234)
    same((int(np.argmax(got)), int(got.sum())), (int(indices[1234]), int(data[1234])))


@question("csr_row", points=2, en="Rows of a million entries, on time", ko="항목 백만 개의 행들, 시간 제한")
def test_csr_row_million(submission, reference, same, budget, rng):
    shape = (200_000, 1_000)
    arguments = (*million(rng, shape), shape)
    wanted = rng.integers(0, shape[0], 60_000).tolist()
    with budget(factor=8):
        got = read_rows(submission, *arguments, wanted)
    same(got, reference.csr_row(*arguments, wanted[-1]))


# ------------------------------------------------------------------------------------ memory_bytes


@question("memory_bytes", points=2, en="Random shapes", ko="무작위 크기")
@pytest.mark.parametrize("case", range(3))
def test_memory_bytes_random(submission, reference, rng, case):
    shape = tuple(rng.integers(1, 1000, 2).tolist())
    nnz = int(rng.integers(0, shape[0] * shape[1]))
    assert submission.memory_bytes(shape, nnz) == reference.memory_bytes(shape, nnz)


@question("memory_bytes", en="Other sizes of values and indices", ko="값과 인덱스의 다른 크기")
@pytest.mark.parametrize(("value", "index"), [(4, 8), (8, 4), (1, 4), (2, 8)])
def test_memory_bytes_itemsizes(submission, reference, value, index):
    got = submission.memory_bytes((70, 300), 1234, value_itemsize=value, index_itemsize=index)
    assert got == reference.memory_bytes((70, 300), 1234, value, index)
    assert submission.memory_bytes((70, 300), 1234, value, index) == got


@question("memory_bytes", en="No entries, no rows, no columns", ko="항목, 행, 열이 없음")
def test_memory_bytes_empty(submission):
    assert submission.memory_bytes((0, 5), 0) == {"dense": 0, "coo": 0, "csr": 8}
    assert submission.memory_bytes((5, 0), 0) == {"dense": 0, "coo": 0, "csr": 48}
    assert submission.memory_bytes((5, 7), 0, 1, 4) == {"dense": 35, "coo": 0, "csr": 24}


@question("memory_bytes", en="As large as it gets", ko="아주 큰 수")
def test_memory_bytes_huge(submission):
    assert submission.memory_bytes((10**12 + 1, 10**12 + 1), 10**17 + 1) == {
        "dense": 8 * (10**12 + 1) ** 2,
        "coo": 24 * (10**17 + 1),
        "csr": 8 * (10**12 + 2) + 16 * (10**17 + 1),
    }


@question("memory_bytes", en="NumPy integers in the shape", ko="NumPy 정수로 된 shape")
def test_memory_bytes_numpy_shape(submission):
    got = submission.memory_bytes((np.int32(200_000), np.int32(300_000)), np.int32(2_000_000_000))
    assert got == {"dense": 480_000_000_000, "coo": 48_000_000_000, "csr": 32_001_600_008}
