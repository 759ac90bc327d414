"""
base = "reference"
fails = ["count_vectors"]
outcome = "raised"
en = "A word that is not in the vocabulary raises KeyError; it is to be skipped."
ko = "어휘에 없는 단어에서 KeyError가 발생했습니다. 건너뛰어야 합니다."
"""

def count_vectors(documents, vocabulary):
    if isinstance(documents, str):
        raise ValueError("one text")
    rows, columns = [], []
    for row, document in enumerate(documents):
        for word in words(document):
            rows.append(row)
            columns.append(vocabulary[word])
    ones = np.ones(len(columns), np.int64)
    return sparse.csr_array((ones, (rows, columns)), shape=(len(documents), len(vocabulary)))
