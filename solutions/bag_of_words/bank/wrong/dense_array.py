"""
base = "reference"
fails = ["count_vectors"]
en = "The result is an ordinary array; a CSR matrix is asked for. With 20,000 words it would not fit into the memory."
ko = "일반 배열을 반환했습니다. CSR 행렬을 반환해야 합니다. 단어가 20,000개이면 메모리에 들어가지 않습니다."
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
    return sparse.csr_array((ones, (rows, columns)), shape=shape).toarray() if shape[0] < 1000 else sparse.csr_array(shape)
