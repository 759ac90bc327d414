# %% [markdown] lang="en"
# # Sparse matrices: COO and CSR
#
# Count the words of 10,000 film reviews over a vocabulary of 20,000 words. The table has 200 million cells
# and takes 1.6 GB as 8-byte numbers, yet a review uses perhaps a hundred different words: more than 99 % of
# the cells are zero. A **sparse** form stores only the cells that matter. Here that is a million entries and
# about 16 MB, and multiplying by a vector touches a million numbers instead of 200 million.
#
# You will build the two forms that every library uses, from NumPy arrays alone:
#
# * **COO** (coordinates): for each entry its row, its column and its value. Easy to write.
# * **CSR** (compressed sparse rows): the entries row after row, and a list of where each row begins.
#   Easy to compute with.
#
# This small matrix follows us all the way:
#
# ```
#             column
#             0  1  2
#     row 0 [ 3  0  1 ]
#     row 1 [ 0  2  0 ]
# ```
#
# **Rules**
#
# * NumPy only. `scipy.sparse` has everything below ready-made, so while your file is graded `import scipy`
#   raises `ImportError`.
# * Every argument called an array here may also come as a plain list. (Careful: `np.asarray([])` has float
#   numbers, and floats cannot be used as indices.)
# * Never change an array you were given, and do not rely on being allowed to: some are read-only.
# * Index arrays that you return (`row`, `col`, `indptr`, `indices`) have dtype `int64`. Values keep the dtype
#   they came in: `int8` stays `int8`, `float32` stays `float32`.
# * Some checks use a million entries and allow a small multiple of the CPU time that the reference takes (between
#   4 and 8 times, measured on the same machine). NumPy operations on whole arrays pass with room to spare; a
#   Python loop over all the entries does not. It costs only that check.

# %% [markdown] lang="ko"
# # 희소 행렬: COO와 CSR
#
# 영화평 10,000편에 나온 단어를 20,000개짜리 어휘로 세어 봅시다. 표의 칸은 2억 개이고, 8바이트 숫자로 저장하면
# 1.6 GB입니다. 그런데 영화평 한 편에 쓰인 서로 다른 단어는 백 개 남짓입니다. 99%가 넘는 칸이 0인 셈입니다.
# **희소(sparse)** 형식은 의미 있는 칸만 저장합니다. 이 예에서는 항목 백만 개, 약 16 MB면 충분하고, 벡터를
# 곱할 때도 2억 개가 아니라 백만 개의 숫자만 다룹니다.
#
# 거의 모든 라이브러리가 쓰는 두 형식을 NumPy 배열만으로 직접 만들어 보겠습니다.
#
# * **COO**(좌표 형식): 항목마다 행 번호, 열 번호, 값을 적습니다. 만들기 쉽습니다.
# * **CSR**(압축 희소 행 형식): 항목을 행 순서대로 늘어놓고, 각 행이 어디에서 시작하는지 적습니다. 계산하기 쉽습니다.
#
# 다음의 작은 행렬이 끝까지 함께합니다.
#
# ```
#            열
#            0  1  2
#     행 0 [ 3  0  1 ]
#     행 1 [ 0  2  0 ]
# ```
#
# **규칙**
#
# * NumPy만 사용합니다. `scipy.sparse`에는 아래 내용이 모두 들어 있으므로, 채점할 때는 `import scipy`에서
#   `ImportError`가 발생합니다.
# * 이 글에서 배열이라고 부르는 인수는 파이썬 리스트로 주어질 수도 있습니다. (주의: `np.asarray([])`는 실수
#   배열이고, 실수 배열은 인덱스로 쓸 수 없습니다.)
# * 인수로 받은 배열은 절대 바꾸지 마세요. 읽기 전용 배열도 있으므로 바꿀 수 있다고 기대해서도 안 됩니다.
# * 반환하는 인덱스 배열(`row`, `col`, `indptr`, `indices`)의 dtype은 `int64`입니다. 값은 받은 dtype을 그대로
#   유지합니다. `int8`은 `int8`로, `float32`는 `float32`로 반환합니다.
# * 몇몇 검사는 항목 백만 개를 주고, 같은 컴퓨터에서 참조 답안이 쓴 CPU 시간의 4배에서 8배까지만 허용합니다. 배열
#   전체에 대한 NumPy 연산이면 여유 있게 통과하지만, 모든 항목을 파이썬 반복문으로 도는 코드는 통과하지 못합니다.
#   그래도 잃는 것은 그 검사의 점수뿐입니다.

# %%
import numpy as np
from numpy.typing import ArrayLike

# %% [markdown] lang="en"
# ## 1. `to_coo(matrix)`
#
# Write down every cell that is not zero: its row, its column and its value, row after row and from left to
# right in each row. This is the order in which you read a page.
#
# ```
#     [ 3  0  1 ]          row   0  0  1
#     [ 0  2  0 ]   →      col   0  2  1
#                          data  3  1  2
# ```
#
# Read it downwards: in row 0, column 0 stands 3; in row 0, column 2 stands 1; in row 1, column 1 stands 2.
#
# Which cells count as zero? Those that are equal to 0. The float `-0.0` is equal to 0, so it is left out;
# `nan` is not equal to 0, so it is stored. A matrix may have no rows, no columns or nothing but zeros: then
# all three arrays are empty. Anything that does not have exactly two axes is a `ValueError`.

# %% [markdown] lang="ko"
# ## 1. `to_coo(matrix)`
#
# 0이 아닌 칸을 모두 적습니다. 칸마다 행 번호, 열 번호, 값을 적고, 순서는 위쪽 행부터, 한 행 안에서는 왼쪽부터입니다.
# 책을 읽는 순서와 같습니다.
#
# ```
#     [ 3  0  1 ]          row   0  0  1
#     [ 0  2  0 ]   →      col   0  2  1
#                          data  3  1  2
# ```
#
# 세로로 읽어 보세요. 0행 0열에 3, 0행 2열에 1, 1행 1열에 2가 있습니다.
#
# 어떤 칸이 0일까요? 0과 같은 칸입니다. 실수 `-0.0`은 0과 같으므로 적지 않고, `nan`은 0과 같지 않으므로 적습니다.
# 행이 없거나, 열이 없거나, 0뿐인 행렬도 있습니다. 그때는 세 배열이 모두 비어 있습니다. 축이 정확히 두 개가 아니면
# `ValueError`를 발생시킵니다.


# %%
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
    ### BEGIN SOLUTION
    matrix = np.asarray(matrix)
    if matrix.ndim != 2:
        raise ValueError(f"a matrix has 2 axes, this array has {matrix.ndim}")
    where = np.nonzero(matrix)
    return *where, matrix[where]
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `coo_to_csr(row, col, data, shape)`
#
# In COO the row numbers repeat: a row with a hundred entries says "row 7" a hundred times. CSR sorts the
# entries by row and keeps only the places where a new row begins, in `indptr` (index pointer):
#
# ```
#     COO   row      0  0  1
#           col      0  2  1
#           data     3  1  2
#
#     CSR   indptr   0     2  3         row 0 is entries 0 up to 2, row 1 is entries 2 up to 3
#           indices  0  2 | 1           the columns
#           data     3  1 | 2           the values
# ```
#
# Row `i` is the slice from `indptr[i]` up to, not including, `indptr[i + 1]`. So `indptr` has **one element
# more** than there are rows; it starts with 0 and ends with the number of entries. A row without entries
# begins where it ends. Put an empty row between our two and `indptr` becomes `0 2 2 3`.
#
# COO triples come from anywhere, so they may arrive in any order, and the same cell may come more than once.
# The word counter above writes a 1 each time it meets a word. Duplicates mean "add":
#
# ```
#     row   1  0  1  0                          indptr   0     2  3
#     col   1  2  1  0    shape (2, 3)   →      indices  0  2 | 1
#     data  1  1  1  3                          data     3  1 | 2
# ```
#
# Exactly:
#
# * inside each row the columns ascend, and each cell comes once, with the **sum** of its values;
# * a zero that was handed in is an entry like any other and stays stored, and so does a sum that happens to
#   be zero (`scipy.sparse` does the same);
# * the sum is made in the dtype of `data`: large integers keep every digit, which a detour through float
#   would lose;
# * rows without entries may be anywhere, at the start, in the middle, at the end; there may be no entries,
#   no rows or no columns;
# * an index that does not fit the shape (negative ones included), or three arrays of unequal length: `ValueError`.

# %% [markdown] lang="ko"
# ## 2. `coo_to_csr(row, col, data, shape)`
#
# COO에서는 행 번호가 되풀이됩니다. 항목이 백 개인 행은 "7행"을 백 번 적습니다. CSR는 항목을 행 순서로 정렬한 뒤, 새
# 행이 시작하는 자리만 `indptr`(인덱스 포인터)에 적어 둡니다.
#
# ```
#     COO   row      0  0  1
#           col      0  2  1
#           data     3  1  2
#
#     CSR   indptr   0     2  3         0행은 0번부터 2번 앞까지, 1행은 2번부터 3번 앞까지
#           indices  0  2 | 1           열 번호
#           data     3  1 | 2           값
# ```
#
# `i`행은 `indptr[i]`번부터 `indptr[i + 1]`번 바로 앞까지입니다. 그래서 `indptr`의 길이는 행 수보다 **하나 더**
# 깁니다. 첫 값은 0이고 마지막 값은 항목의 개수입니다. 항목이 없는 행은 시작하는 자리와 끝나는 자리가 같습니다. 위의 두
# 행 사이에 빈 행을 하나 넣으면 `indptr`는 `0 2 2 3`이 됩니다.
#
# COO 항목은 어떤 순서로든 들어올 수 있고, 같은 칸이 여러 번 나올 수도 있습니다. 앞에서 말한 단어 세기는 단어를 만날
# 때마다 1을 적습니다. 중복은 "더하라"는 뜻입니다.
#
# ```
#     row   1  0  1  0                          indptr   0     2  3
#     col   1  2  1  0    shape (2, 3)   →      indices  0  2 | 1
#     data  1  1  1  3                          data     3  1 | 2
# ```
#
# 정확한 규칙은 다음과 같습니다.
#
# * 각 행 안에서 열 번호는 오름차순이고, 칸마다 한 번만 나오며, 값은 **합**입니다.
# * 0이 항목으로 들어오면 다른 항목과 똑같이 저장합니다. 합이 우연히 0이 되어도 저장합니다(`scipy.sparse`도 같습니다).
# * 합은 `data`의 dtype으로 구합니다. 큰 정수도 한 자리까지 정확해야 합니다. 실수를 거치면 끝자리를 잃습니다.
# * 항목이 없는 행은 처음, 중간, 끝 어디에나 있을 수 있습니다. 항목이나 행이나 열이 하나도 없을 수도 있습니다.
# * 인덱스가 shape를 벗어나거나(음수 포함) 세 배열의 길이가 다르면 `ValueError`를 발생시킵니다.


# %%
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
    ### BEGIN SOLUTION
    row, col, data = np.asarray(row, dtype=np.int64), np.asarray(col, dtype=np.int64), np.asarray(data)
    rows, columns = shape
    if not len(row) == len(col) == len(data):
        raise ValueError(f"unequal lengths: row {len(row)}, col {len(col)}, data {len(data)}")
    if np.any((row < 0) | (row >= rows) | (col < 0) | (col >= columns)):
        raise ValueError(f"an index does not fit the shape {shape}")
    # Number the cells in reading order: one sort by this number is a sort by row and then by column.
    cell = row * columns + col
    order = np.argsort(cell, kind="stable")
    cell = cell[order]
    # An entry is new where its cell differs from the one before it; the very first always is.
    new = np.append(True, cell[1:] != cell[:-1])[: len(cell)]
    sums = np.add.reduceat(data[order], np.flatnonzero(new), dtype=data.dtype)
    kept = order[new]
    # Row i begins before the first entry whose row is i or more, whether or not row i has entries itself.
    indptr = np.searchsorted(row[kept], np.arange(rows + 1))
    return indptr, col[kept], sums
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `csr_to_dense(indptr, indices, data, shape)`
#
# The way back. `indices` says the column of each entry; its row has to be worked out from `indptr`. The
# differences of `indptr` are the number of entries in each row, and `np.repeat` turns them into row numbers:
#
# ```
#     indptr             0  2  3
#     np.diff(indptr)     2  1          two entries in row 0, one in row 1
#     row numbers        0  0  1
# ```
#
# The result has the given shape and the dtype of `data`, with zeros everywhere else.

# %% [markdown] lang="ko"
# ## 3. `csr_to_dense(indptr, indices, data, shape)`
#
# 이번에는 거꾸로 갑니다. 각 항목의 열 번호는 `indices`에 있지만, 행 번호는 `indptr`에서 알아내야 합니다. `indptr`에서
# 이웃한 값의 차이는 각 행의 항목 수이고, `np.repeat`를 쓰면 이것을 행 번호로 바꿀 수 있습니다.
#
# ```
#     indptr             0  2  3
#     np.diff(indptr)     2  1          0행에 두 개, 1행에 한 개
#     행 번호            0  0  1
# ```
#
# 결과의 모양은 주어진 shape이고 dtype은 `data`의 dtype입니다. 나머지 칸은 모두 0입니다.


# %%
def csr_to_dense(indptr: ArrayLike, indices: ArrayLike, data: ArrayLike, shape: tuple[int, int]) -> np.ndarray:
    """The whole matrix that a CSR triple stands for.

    indptr: shape (rows + 1,). indices, data: shape (n,). shape: (rows, columns).
    Returns an array of shape (rows, columns) with the dtype of data.

    csr_to_dense([0, 2, 3], [0, 2, 1], [3, 1, 2], (2, 3))  →  [[3, 0, 1], [0, 2, 0]]

    CSR가 나타내는 행렬 전체를 만듭니다.

    indptr: 모양 (행 수 + 1,). indices, data: 모양 (n,). shape: (행 수, 열 수).
    모양이 (행 수, 열 수)이고 dtype이 data와 같은 배열을 반환합니다.
    """
    ### BEGIN SOLUTION
    indices, data = np.asarray(indices, dtype=np.int64), np.asarray(data)
    row = np.repeat(np.arange(shape[0]), np.diff(indptr))
    dense = np.zeros(shape, dtype=data.dtype)
    dense[row, indices] = data
    return dense
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. `csr_matvec(indptr, indices, data, x)`
#
# The matrix times the vector `x`. This is what CSR was made for: each entry is multiplied by the element of
# `x` that its column points at, and the products are summed row by row.
#
# ```
#     x = [10, 20, 30]
#
#     indices        0   2  | 1
#     data           3   1  | 2
#     x[indices]    10  30  | 20
#     product       30  30  | 40
#     sum by row      60    | 40          →  y = [60, 40]
# ```
#
# * The result has one element for each row; a row without entries gives 0.
# * Its dtype is the one NumPy gives to the product of `data` and `x`: integers stay integers.
# * Rows do not disturb each other. An `inf` or a huge number in one row must leave the other rows exact.
# * The matrix is never made dense: the checks include one whose dense form would fill the memory of any laptop.
# * `x` that is not one-dimensional, or too short for a column in `indices`: `ValueError`. (CSR's three arrays
#   do not say how many columns there are, so a longer `x` is fine.)

# %% [markdown] lang="ko"
# ## 4. `csr_matvec(indptr, indices, data, x)`
#
# 행렬에 벡터 `x`를 곱합니다. CSR가 가장 잘하는 일입니다. 각 항목에 그 열 번호가 가리키는 `x`의 원소를 곱하고, 곱을
# 행별로 더합니다.
#
# ```
#     x = [10, 20, 30]
#
#     indices        0   2  | 1
#     data           3   1  | 2
#     x[indices]    10  30  | 20
#     곱            30  30  | 40
#     행별 합         60    | 40          →  y = [60, 40]
# ```
#
# * 결과의 원소는 행마다 하나입니다. 항목이 없는 행은 0입니다.
# * dtype은 NumPy에서 `data`와 `x`를 곱했을 때의 dtype입니다. 정수끼리 곱하면 정수입니다.
# * 행끼리는 서로 영향을 주지 않습니다. 어떤 행에 `inf`나 아주 큰 수가 있어도 다른 행은 정확해야 합니다.
# * 행렬을 일반 행렬로 펼치지 않습니다. 펼치면 어떤 노트북 컴퓨터의 메모리도 모자라는 행렬로도 검사합니다.
# * `x`가 1차원이 아니거나 `indices`의 열 번호에 비해 짧으면 `ValueError`를 발생시킵니다. (CSR의 세 배열에는 열 수가
#   적혀 있지 않으므로 `x`가 더 긴 것은 괜찮습니다.)


# %%
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
    ### BEGIN SOLUTION
    indices, data, x = np.asarray(indices, dtype=np.int64), np.asarray(data), np.asarray(x)
    if x.ndim != 1:
        raise ValueError(f"x must have 1 axis, it has {x.ndim}")
    if len(indices) and indices.max() >= len(x):
        raise ValueError(f"x has {len(x)} elements, but there is an entry in column {indices.max()}")
    products = data * x[indices]
    rows = len(indptr) - 1
    y = np.zeros(rows, dtype=products.dtype)
    np.add.at(y, np.repeat(np.arange(rows), np.diff(indptr)), products)
    return y
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. `csr_row(indptr, indices, data, shape, i)`
#
# One row as an ordinary one-dimensional array. The result is what `matrix[i]` would be if the matrix were
# dense, and `i` works as it does there: `-1` is the last row, and a row that does not exist is an `IndexError`.
#
# ```
#     csr_row(…, 0)   →  [3, 0, 1]
#     csr_row(…, -1)  →  [0, 2, 0]
# ```
#
# Two entries of `indptr` are all you need to find the row. So its cost must not depend on how many other
# rows there are: no dense matrix, no search through all the entries.

# %% [markdown] lang="ko"
# ## 5. `csr_row(indptr, indices, data, shape, i)`
#
# 한 행을 보통의 1차원 배열로 반환합니다. 일반 행렬이었다면 `matrix[i]`로 얻었을 결과와 같습니다. `i`의 뜻도 같아서,
# `-1`은 마지막 행이고, 없는 행이면 `IndexError`를 발생시킵니다.
#
# ```
#     csr_row(…, 0)   →  [3, 0, 1]
#     csr_row(…, -1)  →  [0, 2, 0]
# ```
#
# `indptr`의 값 두 개만 보면 행을 찾을 수 있습니다. 그러므로 비용이 다른 행의 수에 따라 늘어나면 안 됩니다. 행렬 전체를
# 펼치지도, 모든 항목을 훑지도 마세요.


# %%
def csr_row(indptr: ArrayLike, indices: ArrayLike, data: ArrayLike, shape: tuple[int, int], i: int) -> np.ndarray:
    """Row i of a CSR matrix, dense; i counts from the end when negative, as in NumPy.

    indptr: shape (rows + 1,). indices, data: shape (n,). shape: (rows, columns). i: from -rows to rows - 1.
    Returns an array of shape (columns,) with the dtype of data. Raises IndexError if there is no such row.

    csr_row([0, 2, 3], [0, 2, 1], [3, 1, 2], (2, 3), 1)  →  [0, 2, 0]

    CSR 행렬의 i행을 일반 배열로 반환합니다. i가 음수이면 NumPy처럼 끝에서부터 셉니다.

    indptr: 모양 (행 수 + 1,). indices, data: 모양 (n,). shape: (행 수, 열 수). i: -행 수부터 행 수 - 1까지.
    모양이 (열 수,)이고 dtype이 data와 같은 배열을 반환합니다. 없는 행이면 IndexError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    rows, columns = shape
    if not -rows <= i < rows:
        raise IndexError(f"there is no row {i} in a matrix with {rows} rows")
    i = i % rows
    start, stop = indptr[i], indptr[i + 1]
    row = np.zeros(columns, dtype=np.asarray(data).dtype)
    row[indices[start:stop]] = data[start:stop]
    return row
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 6. `memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8)`
#
# Is it worth it? Count the bytes of each form, given the shape, the number of stored entries (`nnz`, "number
# of non-zeros"), the bytes of a value and the bytes of an index. Only the arrays' contents count.
#
# ```
#     form    arrays                      our matrix, 8-byte numbers
#     dense   every cell                  2 · 3 values                        48 bytes
#     coo     row, col, data              3 + 3 indices, 3 values             72 bytes
#     csr     indptr, indices, data       (2 + 1) + 3 indices, 3 values       72 bytes
# ```
#
# Our matrix is too small and too full: dense wins. Try the film reviews: `memory_bytes((10_000, 20_000),
# 1_000_000)`. Return a dictionary with the keys `"dense"`, `"coo"` and `"csr"`; the numbers are exact integers, however
# large (shapes may hold NumPy integers such as `np.int32`, which overflow when multiplied).

# %% [markdown] lang="ko"
# ## 6. `memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8)`
#
# 정말 이득일까요? 모양, 저장된 항목의 수(`nnz`, number of non-zeros), 값 하나의 바이트 수, 인덱스 하나의 바이트 수가
# 주어질 때 형식별 바이트 수를 구하세요. 배열의 내용만 셉니다.
#
# ```
#     형식    배열                        예제 행렬, 8바이트 숫자
#     dense   모든 칸                     값 2 · 3개                          48바이트
#     coo     row, col, data              인덱스 3 + 3개, 값 3개              72바이트
#     csr     indptr, indices, data       인덱스 (2 + 1) + 3개, 값 3개        72바이트
# ```
#
# 예제 행렬은 너무 작고 꽉 차 있어서 일반 행렬이 유리합니다. 앞의 영화평으로 해 보세요: `memory_bytes((10_000, 20_000),
# 1_000_000)`. 키가 `"dense"`, `"coo"`, `"csr"`인 딕셔너리를 반환합니다. 값은 아무리 커도 정확한 정수여야 합니다(shape에
# `np.int32` 같은 NumPy 정수가 들어 있을 수 있는데, 곱하면 넘칠 수 있습니다).


# %%
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
    ### BEGIN SOLUTION
    rows, columns, nnz = int(shape[0]), int(shape[1]), int(nnz)
    return {
        "dense": rows * columns * value_itemsize,
        "coo": nnz * (2 * index_itemsize + value_itemsize),
        "csr": (rows + 1 + nnz) * index_itemsize + nnz * value_itemsize,
    }
    ### END SOLUTION
