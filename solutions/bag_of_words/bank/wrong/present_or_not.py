"""
base = "reference"
fails = ["count_vectors"]
en = "The matrix says only whether a word is there (1) or not; it is to say how often."
ko = "단어가 있는지 없는지만(1 또는 0) 담았습니다. 몇 번 나오는지를 담아야 합니다."
"""

def count_vectors(documents, vocabulary):
    if isinstance(documents, str):
        raise ValueError("one text")
    rows, columns = [], []
    for row, document in enumerate(documents):
        for word in words(document):
            if word in vocabulary:
                rows.append(row)
                columns.append(vocabulary[word])
    ones = np.ones(len(columns), np.int64)
    shape = (len(documents), len(vocabulary))
    counts = sparse.csr_array((ones, (rows, columns)), shape=shape)
    counts.sum_duplicates()
    counts.data[:] = 1
    return counts
