"""
base = "reference"
fails = ["embedding_lookup"]
en = "Negative indices are not refused: NumPy counts them from the end."
ko = "음수 번호를 거절하지 않았습니다. NumPy가 뒤에서부터 셉니다."
"""

def embedding_lookup(indices, weights):
    return np.take(weights, np.asarray(indices, dtype=np.int64), axis=0)
