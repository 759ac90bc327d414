"""
base = "reference"
fails = ["count_vectors"]
outcome = "memory"
en = "The counts are made in a dense table and turned into CSR at the end; by then the memory is full."
ko = "일반 행렬에서 센 다음 마지막에 CSR로 바꾸었습니다. 그때는 이미 메모리가 가득 찹니다."
"""

def count_vectors(documents, vocabulary):
    if isinstance(documents, str):
        raise ValueError("one text")
    table = np.zeros((len(documents), len(vocabulary)), np.int64)
    for row, document in enumerate(documents):
        for word in words(document):
            if word in vocabulary:
                table[row, vocabulary[word]] += 1
    return sparse.csr_array(table)
