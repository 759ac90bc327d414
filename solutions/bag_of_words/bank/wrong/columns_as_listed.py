"""
base = "reference"
fails = ["count_vectors"]
en = "The words are numbered as the dictionary lists them; the columns are its values."
ko = "딕셔너리에 늘어놓은 순서대로 번호를 매겼습니다. 열은 딕셔너리의 값입니다."
"""

def count_vectors(documents, vocabulary):
    if isinstance(documents, str):
        raise ValueError("one text")
    vocabulary = {word: column for column, word in enumerate(vocabulary)}
    rows, columns = [], []
    for row, document in enumerate(documents):
        for word in words(document):
            if word in vocabulary:
                rows.append(row)
                columns.append(vocabulary[word])
    ones = np.ones(len(columns), np.int64)
    shape = (len(documents), len(vocabulary))
    return sparse.csr_array((ones, (rows, columns)), shape=shape)
