"""
en = "Odd but valid: csr_matrix and np.matrix instead of arrays, columns out of order, tuples, an OrderedDict that lists its words backwards."
ko = "특이하지만 옳은 답: 배열 대신 csr_matrix와 np.matrix, 순서가 뒤섞인 열, 튜플, 단어를 거꾸로 늘어놓은 OrderedDict를 반환합니다."
"""

import re
from collections import Counter, OrderedDict, deque
from itertools import chain, islice

import numpy as np
from scipy.sparse import csr_matrix


def words(text):
    return (found[0] for found in re.finditer(r"\w+", text.lower()))


def build_vocabulary(documents):
    if isinstance(documents, str):
        raise ValueError("a text is no list")
    found = sorted(set(chain.from_iterable(map(words, documents))), reverse=True)
    return OrderedDict((word, len(found) - 1 - i) for i, word in enumerate(found))


def count_vectors(documents, vocabulary):
    if isinstance(documents, str):
        raise ValueError("a text is no list")
    indptr, indices, data = [0], [], []
    for document in documents:
        counts = Counter(filter(vocabulary.__contains__, words(document)))
        indices.extend(vocabulary[word] for word in reversed(counts))
        data.extend(counts[word] for word in reversed(counts))
        indptr.append(len(data))
    data, indices, indptr = np.array(data, "int64"), np.array(indices, "int32"), np.array(indptr, "int32")
    return csr_matrix((data, indices, indptr), shape=(len(documents), len(vocabulary)))


def ngrams(tokens, n):
    if not n > 0:
        raise ValueError("too small")
    rest = iter(tokens)
    window = deque(islice(rest, n - 1), maxlen=n)
    found = []
    for token in rest:
        window.append(token)
        found.append(" ".join(window))
    return tuple(found)


def tf_idf(counts):
    weighted = csr_matrix(counts, dtype=np.float64, copy=True)
    n, number = weighted.shape
    df = np.diff(weighted.tocsc().indptr) if number else np.zeros(0)
    weighted.data *= (np.log((n + 1) / (df + 1)) + 1)[weighted.indices]
    for start, stop in zip(weighted.indptr, weighted.indptr[1:]):
        if start < stop:
            part = weighted.data[start:stop]
            part /= np.linalg.norm(part)
    return weighted


def document_similarity(matrix):
    matrix = csr_matrix(matrix, dtype=np.float64, copy=True)
    for start, stop in zip(matrix.indptr, matrix.indptr[1:]):
        if start < stop:
            matrix.data[start:stop] /= np.linalg.norm(matrix.data[start:stop])
    return (matrix * matrix.transpose()).todense()
