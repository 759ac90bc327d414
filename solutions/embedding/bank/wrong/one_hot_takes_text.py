"""
base = "reference"
fails = ["one_hot"]
en = "A text is accepted, and each of its letters becomes a token."
ko = "글을 그대로 받아들여 글자 하나하나를 토큰으로 만들었습니다."
"""

def one_hot(tokens, vocabulary):
    rows = np.zeros((len(tokens), len(vocabulary)), dtype=np.float32)
    for row, token in zip(rows, tokens):
        if token in vocabulary:
            row[vocabulary[token]] = 1
    return rows
