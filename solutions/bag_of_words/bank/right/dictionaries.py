"""
en = "Plain Python: a dictionary of counts for each document, the three arrays of CSR written by hand, loops over the rows."
ko = "순수한 파이썬으로 합니다. 문서마다 딕셔너리에 횟수를 세고, CSR의 세 배열을 직접 채우며, 행마다 반복문을 돕니다."
"""

import math
import re

import numpy as np
from scipy.sparse import csr_array


def split(text):
    return re.findall(r"\w+", text.lower())


def refuse_text(documents):
    if isinstance(documents, str):
        raise ValueError("a list of texts, please")


def build_vocabulary(documents):
    refuse_text(documents)
    vocabulary = {}
    for document in documents:
        for word in split(document):
            vocabulary[word] = 0
    column = 0
    for word in sorted(vocabulary):
        vocabulary[word] = column
        column += 1
    return vocabulary


def count_vectors(documents, vocabulary):
    refuse_text(documents)
    indptr, indices, data = [0], [], []
    for document in documents:
        counts = {}
        for word in split(document):
            if word in vocabulary:
                column = vocabulary[word]
                counts[column] = counts.get(column, 0) + 1
        for column in sorted(counts):
            indices.append(column)
            data.append(counts[column])
        indptr.append(len(indices))
    arrays = np.array(data, np.int64), np.array(indices, np.int64), np.array(indptr, np.int64)
    return csr_array(arrays, shape=(len(documents), len(vocabulary)))


def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    result = []
    window = []
    for token in tokens:
        window.append(token)
        if len(window) > n:
            window.pop(0)
        if len(window) == n:
            result.append(" ".join(window))
    return result


def rows_of(matrix):
    indptr, indices, data = matrix.indptr.tolist(), matrix.indices.tolist(), matrix.data.tolist()
    return [dict(zip(indices[a:b], data[a:b])) for a, b in zip(indptr, indptr[1:])]


def tf_idf(counts):
    rows = rows_of(counts)
    df = [0] * counts.shape[1]
    for row in rows:
        for column in row:
            df[column] += 1
    idf = [math.log((1 + len(rows)) / (1 + number)) + 1 for number in df]
    indptr, indices, data = [0], [], []
    for row in rows:
        weights = [(column, row[column] * idf[column]) for column in sorted(row)]
        length = math.sqrt(sum(weight * weight for _, weight in weights))
        for column, weight in weights:
            indices.append(column)
            data.append(weight / length)
        indptr.append(len(indices))
    return csr_array((np.array(data, float), np.array(indices, int), np.array(indptr, int)), shape=counts.shape)


def document_similarity(matrix):
    rows = rows_of(matrix)
    lengths = [math.sqrt(sum(value * value for value in row.values())) for row in rows]
    result = np.zeros((len(rows), len(rows)))
    for i, one in enumerate(rows):
        for j, other in enumerate(rows):
            if one and other:
                product = sum(value * other[column] for column, value in one.items() if column in other)
                result[i, j] = product / lengths[i] / lengths[j]
    return result
