"""
base = "reference"
fails = ["skip_gram_pairs"]
en = "At the start of a sentence i - window is negative, and the slice counts from the end."
ko = "문장 첫머리에서 i - window가 음수가 되어 슬라이스가 뒤에서부터 셉니다."
"""

def skip_gram_pairs(tokens, window):
    if isinstance(tokens, str) or window < 1:
        raise ValueError("tokens and a window")
    pairs = []
    for i, centre in enumerate(tokens):
        for neighbour in (*tokens[i - window : i], *tokens[i + 1 : i + window + 1]):
            pairs.append((centre, neighbour))
    return pairs
