"""
base = "reference"
fails = ["one_hot"]
en = "Capitals are made small first; here tokens count as they stand."
ko = "먼저 소문자로 바꾸었습니다. 여기서 토큰은 있는 그대로 씁니다."
"""

def one_hot(tokens, vocabulary):
    if isinstance(tokens, str):
        raise ValueError("one text")
    rows = np.zeros((len(tokens), len(vocabulary)), dtype=np.float32)
    for row, token in zip(rows, tokens):
        if token.lower() in vocabulary:
            row[vocabulary[token.lower()]] = 1
    return rows
