"""
base = "reference"
fails = ["count_vectors"]
en = "The words are numbered anew in sorted order; the columns are those that the vocabulary says."
ko = "단어를 다시 정렬해 번호를 매겼습니다. 열은 어휘에 적힌 그대로여야 합니다."
"""

def count_vectors(documents, vocabulary):
    if isinstance(documents, str):
        raise ValueError("one text")
    vocabulary = {word: column for column, word in enumerate(sorted(vocabulary))}
    rows, columns = [], []
    for row, document in enumerate(documents):
        for word in words(document):
            if word in vocabulary:
                rows.append(row)
                columns.append(vocabulary[word])
    ones = np.ones(len(columns), np.int64)
    shape = (len(documents), len(vocabulary))
    return sparse.csr_array((ones, (rows, columns)), shape=shape)
