"""
en = "NumPy arrays of words: np.unique finds and sorts them, np.searchsorted looks them up, np.add.reduceat sums each row."
ko = "단어를 NumPy 배열로 다룹니다. np.unique로 찾아 정렬하고, np.searchsorted로 번호를 찾고, np.add.reduceat로 행별로 더합니다."
"""

import re

import numpy as np
from scipy.sparse import csr_array

WORD = re.compile(r"\w+")


def tokens_of(documents):
    if isinstance(documents, str):
        raise ValueError("give a list of documents")
    lists = [WORD.findall(document.lower()) for document in documents]
    flat = np.array([token for tokens in lists for token in tokens], dtype=str)
    return flat, np.repeat(np.arange(len(lists)), [len(tokens) for tokens in lists])


def build_vocabulary(documents):
    found = np.unique(tokens_of(documents)[0])
    return {word: int(number) for number, word in enumerate(found.tolist())}


def count_vectors(documents, vocabulary):
    tokens, rows = tokens_of(documents)
    shape = (len(documents), len(vocabulary))
    known = np.array(sorted(vocabulary), dtype=str)
    if not len(known) or not len(tokens):
        return csr_array(shape, dtype=np.int64)
    place = np.minimum(np.searchsorted(known, tokens), len(known) - 1)
    good = known[place] == tokens
    columns = np.array([vocabulary[word] for word in known.tolist()])[place[good]]
    cells, counts = np.unique(rows[good] * shape[1] + columns, return_counts=True)
    indptr = np.searchsorted(cells, np.arange(shape[0] + 1) * shape[1])
    return csr_array((counts.astype(np.int64), cells % shape[1], indptr), shape=shape)


def ngrams(tokens, n):
    if n < 1:
        raise ValueError(n)
    if len(tokens) < n:
        return []
    windows = np.lib.stride_tricks.sliding_window_view(np.arange(len(tokens)), n)
    return [" ".join([tokens[i] for i in window]) for window in windows]


def sum_rows(values, indptr):
    sums = np.zeros(len(indptr) - 1)
    filled = np.flatnonzero(np.diff(indptr))
    if len(filled):
        sums[filled] = np.add.reduceat(values, indptr[filled])
    return sums


def tf_idf(counts):
    n, words = counts.shape
    df = np.zeros(words)
    np.add.at(df, counts.indices, 1)
    values = counts.data.astype(np.float64) * (1 - np.log((1 + df) / (1 + n)))[counts.indices]
    squares = sum_rows(values**2, counts.indptr)
    values /= np.repeat(np.sqrt(squares), np.diff(counts.indptr))
    return csr_array((values, counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)


def document_similarity(matrix):
    values = matrix.data.astype(np.float64)
    lengths = np.sqrt(sum_rows(values**2, matrix.indptr))
    values = values / np.repeat(lengths, np.diff(matrix.indptr))
    # Only the columns that occur: the others add nothing, and this table is small.
    used, columns = np.unique(matrix.indices, return_inverse=True)
    table = np.zeros((matrix.shape[0], len(used)))
    table[np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr)), columns] = values
    return np.einsum("ik,jk->ij", table, table)
