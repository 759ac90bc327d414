"""
base = "reference"
fails = ["skip_gram_pairs"]
en = "Only the neighbours to the right are there; those to the left are missing."
ko = "오른쪽 이웃만 있고 왼쪽 이웃이 없습니다."
"""

def skip_gram_pairs(tokens, window):
    if isinstance(tokens, str) or window < 1:
        raise ValueError("tokens and a window")
    pairs = []
    for i, centre in enumerate(tokens):
        for j in range(i + 1, min(i + window + 1, len(tokens))):
            if i != j:
                pairs.append((centre, tokens[j]))
    return pairs
