"""
base = "reference"
fails = ["one_hot"]
en = "One array is kept and used again for the next call of the same shape."
ko = "배열 하나를 남겨 두고 모양이 같은 다음 호출에서 다시 썼습니다."
"""

ROWS = {}


def one_hot(tokens, vocabulary):
    if isinstance(tokens, str):
        raise ValueError("one text")
    shape = (len(tokens), len(vocabulary))
    rows = ROWS.setdefault(shape, np.zeros(shape, dtype=np.float32))
    rows[...] = 0
    for row, token in zip(rows, tokens):
        if token in vocabulary:
            row[vocabulary[token]] = 1
    return rows
