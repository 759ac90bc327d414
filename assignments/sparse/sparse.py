"""Assignment 7: Sparse matrices: COO and CSR.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check sparse

과제 7: 희소 행렬: COO와 CSR.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check sparse
"""

import numpy as np
from numpy.typing import ArrayLike


def to_coo(matrix: ArrayLike) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The cells of a matrix that are not zero, in reading order.

    matrix: array of shape (rows, columns), any numeric dtype.
    Returns a tuple (row, col, data) of three arrays of equal length: row and col int64, data with the dtype
    of the matrix. Raises ValueError unless the matrix has two axes.

    to_coo([[3, 0, 1], [0, 2, 0]])  →  [0, 0, 1], [0, 2, 1], [3, 1, 2]

    행렬에서 0이 아닌 칸을 읽는 순서대로 반환합니다.

    matrix: 모양이 (행 수, 열 수)인 숫자 배열.
    길이가 같은 세 배열의 튜플 (row, col, data)를 반환합니다. row와 col은 int64, data는 행렬의 dtype입니다.
    축이 두 개가 아니면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def coo_to_csr(
    row: ArrayLike, col: ArrayLike, data: ArrayLike, shape: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Sort COO triples into CSR and sum the duplicates.

    row, col: integer arrays of shape (n,), in any order. data: array of shape (n,). shape: (rows, columns).
    Returns a tuple (indptr, indices, data): indptr int64 of shape (rows + 1,), indices int64, data with the
    dtype that came in. Raises ValueError for an index outside the shape or arrays of unequal length.

    coo_to_csr([1, 0, 1, 0], [1, 2, 1, 0], [1, 1, 1, 3], (2, 3))  →  [0, 2, 3], [0, 2, 1], [3, 1, 2]

    COO 항목을 정렬하고 중복을 더해 CSR로 만듭니다.

    row, col: 모양이 (n,)인 정수 배열(순서는 자유). data: 모양이 (n,)인 배열. shape: (행 수, 열 수).
    튜플 (indptr, indices, data)를 반환합니다. indptr는 모양이 (행 수 + 1,)인 int64, indices는 int64, data는 받은
    dtype입니다. shape를 벗어나는 인덱스가 있거나 배열의 길이가 다르면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def csr_to_dense(indptr: ArrayLike, indices: ArrayLike, data: ArrayLike, shape: tuple[int, int]) -> np.ndarray:
    """The whole matrix that a CSR triple stands for.

    indptr: shape (rows + 1,). indices, data: shape (n,). shape: (rows, columns).
    Returns an array of shape (rows, columns) with the dtype of data.

    csr_to_dense([0, 2, 3], [0, 2, 1], [3, 1, 2], (2, 3))  →  [[3, 0, 1], [0, 2, 0]]

    CSR가 나타내는 행렬 전체를 만듭니다.

    indptr: 모양 (행 수 + 1,). indices, data: 모양 (n,). shape: (행 수, 열 수).
    모양이 (행 수, 열 수)이고 dtype이 data와 같은 배열을 반환합니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def csr_matvec(indptr: ArrayLike, indices: ArrayLike, data: ArrayLike, x: ArrayLike) -> np.ndarray:
    """A CSR matrix times a vector, without making the matrix dense.

    indptr: shape (rows + 1,). indices, data: shape (n,). x: shape (columns,).
    Returns an array of shape (rows,) with the dtype of data * x. Raises ValueError if x has not exactly one
    axis or is too short.

    csr_matvec([0, 2, 3], [0, 2, 1], [3, 1, 2], [10, 20, 30])  →  [60, 40]

    행렬을 펼치지 않고 CSR 행렬과 벡터의 곱을 구합니다.

    indptr: 모양 (행 수 + 1,). indices, data: 모양 (n,). x: 모양 (열 수,).
    모양이 (행 수,)이고 dtype이 data * x와 같은 배열을 반환합니다. x가 1차원이 아니거나 너무 짧으면 ValueError를
    발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def csr_row(indptr: ArrayLike, indices: ArrayLike, data: ArrayLike, shape: tuple[int, int], i: int) -> np.ndarray:
    """Row i of a CSR matrix, dense; i counts from the end when negative, as in NumPy.

    indptr: shape (rows + 1,). indices, data: shape (n,). shape: (rows, columns). i: from -rows to rows - 1.
    Returns an array of shape (columns,) with the dtype of data. Raises IndexError if there is no such row.

    csr_row([0, 2, 3], [0, 2, 1], [3, 1, 2], (2, 3), 1)  →  [0, 2, 0]

    CSR 행렬의 i행을 일반 배열로 반환합니다. i가 음수이면 NumPy처럼 끝에서부터 셉니다.

    indptr: 모양 (행 수 + 1,). indices, data: 모양 (n,). shape: (행 수, 열 수). i: -행 수부터 행 수 - 1까지.
    모양이 (열 수,)이고 dtype이 data와 같은 배열을 반환합니다. 없는 행이면 IndexError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def memory_bytes(shape: tuple[int, int], nnz: int, value_itemsize: int = 8, index_itemsize: int = 8) -> dict[str, int]:
    """The bytes that a matrix takes as a dense array, in COO and in CSR.

    shape: (rows, columns). nnz: number of stored entries. value_itemsize, index_itemsize: bytes of one
    value and of one index.
    Returns {"dense": ..., "coo": ..., "csr": ...}, exact integers.

    memory_bytes((2, 3), 3)  →  {"dense": 48, "coo": 72, "csr": 72}

    행렬을 일반 배열, COO, CSR로 저장할 때 필요한 바이트 수를 구합니다.

    shape: (행 수, 열 수). nnz: 저장된 항목의 수. value_itemsize, index_itemsize: 값 하나와 인덱스 하나의 바이트 수.
    정확한 정수를 담은 딕셔너리 {"dense": ..., "coo": ..., "csr": ...}를 반환합니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()
