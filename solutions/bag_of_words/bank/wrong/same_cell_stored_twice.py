"""
base = "reference"
fails = ["count_vectors"]
en = "A word that comes twice is stored as two ones in the same cell; each cell is to be stored once, with its sum."
ko = "두 번 나온 단어를 같은 칸에 1 두 개로 저장했습니다. 칸마다 합을 한 번만 저장해야 합니다."
"""

def count_vectors(documents, vocabulary):
    if isinstance(documents, str):
        raise ValueError("one text")
    indptr, indices = [0], []
    for document in documents:
        indices += [vocabulary[word] for word in words(document) if word in vocabulary]
        indptr.append(len(indices))
    parts = np.ones(len(indices), np.int64), np.array(indices, np.int64), np.array(indptr)
    return sparse.csr_array(parts, shape=(len(documents), len(vocabulary)))
