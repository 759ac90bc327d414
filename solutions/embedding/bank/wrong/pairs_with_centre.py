"""
base = "reference"
fails = ["skip_gram_pairs"]
en = "The centre is paired with itself."
ko = "중심이 자기 자신과 짝이 되었습니다."
"""

def skip_gram_pairs(tokens, window):
    if isinstance(tokens, str) or window < 1:
        raise ValueError("tokens and a window")
    pairs = []
    for i, centre in enumerate(tokens):
        for j in range(max(i - window, 0), min(i + window + 1, len(tokens))):
            pairs.append((centre, tokens[j]))
    return pairs
