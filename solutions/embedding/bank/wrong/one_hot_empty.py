"""
base = "reference"
fails = ["one_hot"]
en = "Without tokens the array has lost its columns: the shape is (0,), not (0, words)."
ko = "토큰이 없을 때 열이 사라집니다. 모양이 (0, 단어 수)가 아니라 (0,)이 됩니다."
"""

def one_hot(tokens, vocabulary):
    if isinstance(tokens, str):
        raise ValueError("one text")
    return np.array([[float(vocabulary.get(token) == at) for at in range(len(vocabulary))] for token in tokens])
