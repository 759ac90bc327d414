"""
base = "reference"
fails = ["one_hot"]
en = "Only letters from a to z count as words; Korean tokens become zeros."
ko = "영문자로 된 토큰만 단어로 인정했습니다. 한국어 토큰은 모두 0이 됩니다."
"""

def one_hot(tokens, vocabulary):
    if isinstance(tokens, str):
        raise ValueError("one text")
    rows = np.zeros((len(tokens), len(vocabulary)), dtype=np.float32)
    for row, token in zip(rows, tokens):
        if token in vocabulary and token.isascii():
            row[vocabulary[token]] = 1
    return rows
