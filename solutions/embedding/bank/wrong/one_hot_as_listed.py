"""
base = "reference"
fails = ["one_hot"]
en = "The words are numbered as the dictionary lists them; the column is the number in the dictionary."
ko = "딕셔너리에 늘어놓은 순서대로 번호를 매겼습니다. 열은 딕셔너리에 적힌 번호입니다."
"""

def one_hot(tokens, vocabulary):
    if isinstance(tokens, str):
        raise ValueError("one text")
    columns = list(vocabulary)
    rows = np.zeros((len(tokens), len(vocabulary)), dtype=np.float32)
    for row, token in zip(rows, tokens):
        if token in columns:
            row[columns.index(token)] = 1
    return rows
