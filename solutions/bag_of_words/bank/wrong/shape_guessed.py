"""
base = "reference"
fails = ["count_vectors"]
en = "The shape is guessed from the entries, so empty documents at the end and unused words are missing."
ko = "항목만 보고 모양을 짐작해, 끝에 있는 빈 문서와 쓰이지 않은 단어가 빠졌습니다."
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
    return sparse.csr_array((ones, (rows, columns))) if rows else sparse.csr_array(shape, dtype=np.int64)
