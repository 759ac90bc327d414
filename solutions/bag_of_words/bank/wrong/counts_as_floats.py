"""
base = "reference"
fails = ["count_vectors"]
en = "np.ones makes floats unless told otherwise; counts have dtype int64."
ko = "np.ones는 따로 말하지 않으면 실수를 만듭니다. 횟수의 dtype은 int64입니다."
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
    ones = np.ones(len(columns))
    shape = (len(documents), len(vocabulary))
    return sparse.csr_array((ones, (rows, columns)), shape=shape)
