"""
base = "reference"
fails = ["count_vectors"]
en = "setdefault adds the unknown words to the caller's vocabulary; they are to be skipped."
ko = "setdefault가 모르는 단어를 호출한 쪽의 어휘에 넣습니다. 건너뛰어야 합니다."
"""

def count_vectors(documents, vocabulary):
    if isinstance(documents, str):
        raise ValueError("one text")
    width = len(vocabulary)
    rows, columns = [], []
    for row, document in enumerate(documents):
        for word in words(document):
            column = vocabulary.setdefault(word, len(vocabulary))
            if column < width:
                rows.append(row)
                columns.append(column)
    return sparse.csr_array((np.ones(len(columns), np.int64), (rows, columns)), shape=(len(documents), width))
