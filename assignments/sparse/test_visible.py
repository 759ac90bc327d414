"""The visible checks: the matrix of the instructions, and the simplest cases around it.

They are plain pytest.  Run them with ``autograder check sparse`` or ``pytest``.
"""

import numpy as np
import pytest

question = pytest.mark.question

#     [ 3  0  1 ]
#     [ 0  2  0 ]
INDPTR, INDICES, DATA, SHAPE = np.array([0, 2, 3]), np.array([0, 2, 1]), np.array([3, 1, 2]), (2, 3)


@question("to_coo", en="The matrix of the instructions", ko="설명에 나온 행렬")
def test_to_coo(submission, same):
    row, col, data = submission.to_coo(np.array([[3, 0, 1], [0, 2, 0]]))
    same(row, np.array([0, 0, 1]))
    same(col, np.array([0, 2, 1]))
    same(data, np.array([3, 1, 2]))


@question("to_coo", en="One axis is not a matrix", ko="축이 하나이면 행렬이 아님")
def test_to_coo_refuses_a_vector(submission):
    with pytest.raises(ValueError):
        submission.to_coo(np.array([3, 0, 1]))


@question("coo_to_csr", en="The matrix of the instructions", ko="설명에 나온 행렬")
def test_coo_to_csr(submission, same):
    indptr, indices, data = submission.coo_to_csr(np.array([0, 0, 1]), np.array([0, 2, 1]), np.array([3, 1, 2]), (2, 3))
    same(indptr, np.array([0, 2, 3]))
    same(indices, np.array([0, 2, 1]))
    same(data, np.array([3, 1, 2]))


@question("coo_to_csr", en="Unsorted, with a duplicate", ko="정렬되지 않고 중복이 있는 항목")
def test_coo_to_csr_sorts_and_sums(submission, same):
    indptr, indices, data = submission.coo_to_csr(
        np.array([1, 0, 1, 0]), np.array([1, 2, 1, 0]), np.array([1, 1, 1, 3]), (2, 3)
    )
    same(indptr, np.array([0, 2, 3]))
    same(indices, np.array([0, 2, 1]))
    same(data, np.array([3, 1, 2]))


@question("coo_to_csr", en="An empty row in the middle", ko="중간의 빈 행")
def test_coo_to_csr_empty_row(submission, same):
    indptr, indices, data = submission.coo_to_csr(np.array([0, 0, 2]), np.array([0, 2, 1]), np.array([3, 1, 2]), (3, 3))
    same(indptr, np.array([0, 2, 2, 3]))
    same(indices, np.array([0, 2, 1]))
    same(data, np.array([3, 1, 2]))


@question("csr_to_dense", en="The matrix of the instructions", ko="설명에 나온 행렬")
def test_csr_to_dense(submission, same):
    same(submission.csr_to_dense(INDPTR, INDICES, DATA, SHAPE), np.array([[3, 0, 1], [0, 2, 0]]))


@question("csr_to_dense", en="Decimal numbers, an empty row", ko="소수와 빈 행")
def test_csr_to_dense_empty_row(submission, same):
    got = submission.csr_to_dense(np.array([0, 0, 1]), np.array([1]), np.array([0.5]), (2, 2))
    same(got, np.array([[0.0, 0.0], [0.0, 0.5]]))


@question("csr_matvec", en="The matrix of the instructions", ko="설명에 나온 행렬")
def test_csr_matvec(submission, same):
    same(submission.csr_matvec(INDPTR, INDICES, DATA, np.array([10, 20, 30])), np.array([60, 40]))


@question("csr_matvec", en="A vector that is too short", ko="너무 짧은 벡터")
def test_csr_matvec_refuses_a_short_vector(submission):
    with pytest.raises(ValueError):
        submission.csr_matvec(INDPTR, INDICES, DATA, np.array([10, 20]))


@question("csr_row", en="Both rows", ko="두 행 모두")
def test_csr_row(submission, same):
    same(submission.csr_row(INDPTR, INDICES, DATA, SHAPE, 0), np.array([3, 0, 1]))
    same(submission.csr_row(INDPTR, INDICES, DATA, SHAPE, 1), np.array([0, 2, 0]))


@question("csr_row", en="A row that does not exist", ko="없는 행")
def test_csr_row_out_of_range(submission):
    with pytest.raises(IndexError):
        submission.csr_row(INDPTR, INDICES, DATA, SHAPE, 2)


@question("memory_bytes", en="The matrix and the film reviews", ko="설명에 나온 행렬과 영화평")
def test_memory_bytes(submission):
    assert submission.memory_bytes((2, 3), 3) == {"dense": 48, "coo": 72, "csr": 72}
    assert submission.memory_bytes((10_000, 20_000), 1_000_000) == {
        "dense": 1_600_000_000,
        "coo": 24_000_000,
        "csr": 16_080_008,
    }
