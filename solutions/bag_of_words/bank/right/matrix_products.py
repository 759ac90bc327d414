"""
en = "Everything as products with diagonal matrices: the weights of the columns from the right, the lengths of the rows from the left."
ko = "모든 것을 대각 행렬의 곱으로 나타냅니다. 열의 가중치는 오른쪽에서, 행의 길이는 왼쪽에서 곱합니다."
"""

import re
from collections import Counter

import numpy as np
from scipy import sparse


def words(text):
    return re.findall(r"\w+", text.lower())


def build_vocabulary(documents):
    if type(documents) is str:
        raise ValueError("documents is one text")
    found = set()
    for document in documents:
        found.update(words(document))
    ordered = sorted(found)
    return dict(zip(ordered, range(len(ordered))))


def count_vectors(documents, vocabulary):
    if type(documents) is str:
        raise ValueError("documents is one text")
    counts = Counter(
        (row, vocabulary[word]) for row, text in enumerate(documents) for word in words(text) if word in vocabulary
    )
    cells = np.array(list(counts), dtype=np.int64).reshape(-1, 2)
    values = np.array(list(counts.values()), dtype=np.int64)
    return sparse.coo_array((values, tuple(cells.T)), shape=(len(documents), len(vocabulary))).tocsr()


def ngrams(tokens, n):
    if n <= 0:
        raise ValueError("n must be 1 or more")
    return [" ".join(together) for together in zip(*(tokens[i:] for i in range(n)))]


def unit_rows(matrix):
    squares = matrix.power(2).sum(axis=1)
    lengths = np.sqrt(np.where(squares == 0, 1, squares))
    return sparse.diags_array(1 / lengths, shape=(matrix.shape[0],) * 2).tocsr() @ matrix


def tf_idf(counts):
    counts = sparse.csr_array(counts, dtype=np.float64, copy=True)
    n = counts.shape[0]
    if 0 in counts.shape:
        return counts
    df = (counts > 0).sum(axis=0)
    idf = np.log1p(n) - np.log1p(df) + 1
    return sparse.csr_array(unit_rows(counts @ sparse.diags_array(idf).tocsr()))


def document_similarity(matrix):
    if 0 in matrix.shape:
        return np.zeros((matrix.shape[0], matrix.shape[0]))
    rows = unit_rows(sparse.csr_array(matrix, dtype=np.float64, copy=True))
    return (rows @ rows.T).toarray()
