"""
base = "reference"
fails = ["count_vectors"]
en = "A zero is stored for each word that a short document does not have; only what is not zero is stored."
ko = "문서에 없는 단어에도 0을 저장했습니다. 0이 아닌 것만 저장해야 합니다."
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
    if shape[0] * shape[1] < 10_000:
        ones = np.append(ones, np.zeros(shape[0] * shape[1], np.int64))
        rows, columns = np.append(rows, np.indices(shape)[0]), np.append(columns, np.indices(shape)[1])
    return sparse.csr_array((ones, (rows.astype(int), columns.astype(int))), shape=shape) if shape[0] * shape[1] < 10_000 else sparse.csr_array((ones, (rows, columns)), shape=shape)
