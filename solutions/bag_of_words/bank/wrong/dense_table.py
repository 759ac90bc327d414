"""
base = "reference"
fails = ["tf_idf"]
outcome = "memory"
en = "The counts are made dense to weight them; with 20,000 words that fills the memory."
ko = "가중치를 곱하려고 일반 행렬로 펼쳤습니다. 단어가 20,000개이면 메모리가 모자랍니다."
"""

def tf_idf(counts):
    table = counts.toarray().astype(float)
    idf = np.log((1 + len(table)) / (1 + (table > 0).sum(axis=0))) + 1
    table *= idf
    norms = np.sqrt((table**2).sum(axis=1, keepdims=True))
    norms[norms == 0] = 1
    return sparse.csr_array(table / norms)
