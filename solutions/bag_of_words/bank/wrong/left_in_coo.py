"""
base = "reference"
fails = ["count_vectors"]
en = "The matrix is left in COO form; CSR is asked for."
ko = "행렬을 COO 형식 그대로 두었습니다. CSR로 바꾸어야 합니다."
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
    counts = sparse.coo_array((ones, (rows, columns)), shape=shape)
    counts.sum_duplicates()
    return counts
