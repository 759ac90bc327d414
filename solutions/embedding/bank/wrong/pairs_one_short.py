"""
base = "reference"
fails = ["skip_gram_pairs"]
en = "range stops before its end, so the last neighbour to the right is missing."
ko = "range는 끝값 앞에서 멈춥니다. 오른쪽 마지막 이웃이 빠졌습니다."
"""

def skip_gram_pairs(tokens, window):
    if isinstance(tokens, str) or window < 1:
        raise ValueError("tokens and a window")
    pairs = []
    for i, centre in enumerate(tokens):
        for j in range(max(i - window, 0), min(i + window, len(tokens))):
            if i != j:
                pairs.append((centre, tokens[j]))
    return pairs
