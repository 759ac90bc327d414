"""
base = "reference"
fails = ["count_vectors"]
en = "Documents without known words get no row, so the rows after them move up."
ko = "아는 단어가 없는 문서의 행을 만들지 않아 뒤의 행이 당겨졌습니다."
"""

def count_vectors(documents, vocabulary):
    if isinstance(documents, str):
        raise ValueError("one text")
    indptr, indices = [0], []
    for document in documents:
        known = sorted(vocabulary[word] for word in words(document) if word in vocabulary)
        if known:
            indices += known
            indptr.append(len(indices))
    indptr += [len(indices)] * (len(documents) + 1 - len(indptr))
    parts = np.ones(len(indices), np.int64), np.array(indices, np.int64), np.array(indptr)
    counts = sparse.csr_array(parts, shape=(len(documents), len(vocabulary)))
    counts.sum_duplicates()
    return counts
