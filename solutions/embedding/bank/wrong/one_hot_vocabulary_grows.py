"""
base = "reference"
fails = ["one_hot"]
en = "Unknown tokens are added to the vocabulary that was given."
ko = "모르는 토큰을 받은 어휘에 추가했습니다."
"""

def one_hot(tokens, vocabulary):
    if isinstance(tokens, str):
        raise ValueError("one text")
    width = len(vocabulary)
    for token in tokens:
        vocabulary.setdefault(token, len(vocabulary))
    rows = np.zeros((len(tokens), len(vocabulary)), dtype=np.float32)
    for row, token in zip(rows, tokens):
        row[vocabulary[token]] = 1
    return rows[:, :width]
