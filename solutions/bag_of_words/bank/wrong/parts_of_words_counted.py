"""
base = "reference"
fails = ["count_vectors"]
en = "str.count finds a word inside other words too: cat in cats."
ko = "str.count는 다른 단어 속에서도 찾습니다. cats 속의 cat까지 세었습니다."
"""

def count_vectors(documents, vocabulary):
    if isinstance(documents, str):
        raise ValueError("one text")
    rows, columns, counts = [], [], []
    for row, document in enumerate(documents):
        for word in set(words(document)) if len(vocabulary) > 1000 else vocabulary:
            if word in vocabulary and document.lower().count(word):
                rows.append(row)
                columns.append(vocabulary[word])
                counts.append(document.lower().count(word))
    return sparse.csr_array((np.array(counts, np.int64), (rows, columns)), shape=(len(documents), len(vocabulary)))
