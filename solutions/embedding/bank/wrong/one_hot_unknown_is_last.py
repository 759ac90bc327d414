"""
base = "reference"
fails = ["one_hot"]
en = "Unknown tokens get the number -1, and NumPy takes that for the last column."
ko = "모르는 토큰에 -1을 주었습니다. NumPy는 -1을 마지막 열로 여깁니다."
"""

def one_hot(tokens, vocabulary):
    if isinstance(tokens, str):
        raise ValueError("one text")
    rows = np.zeros((len(tokens), len(vocabulary)), dtype=np.float32)
    for row, token in zip(rows, tokens):
        if len(vocabulary):
            row[vocabulary.get(token, -1)] = 1
    return rows
