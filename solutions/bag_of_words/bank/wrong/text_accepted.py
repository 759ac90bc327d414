"""
base = "reference"
fails = ["count_vectors"]
en = "One text is taken for a list, and each of its letters for a document; refuse it with ValueError."
ko = "텍스트 하나를 리스트로 보아 글자 하나하나를 문서로 여겼습니다. ValueError를 발생시켜야 합니다."
"""

def count_vectors(documents, vocabulary):
    rows, columns = [], []
    for row, document in enumerate(documents):
        for word in words(document):
            if word in vocabulary:
                rows.append(row)
                columns.append(vocabulary[word])
    ones = np.ones(len(columns), np.int64)
    shape = (len(documents), len(vocabulary))
    return sparse.csr_array((ones, (rows, columns)), shape=shape)
