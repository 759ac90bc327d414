"""
base = "reference"
fails = ["skip_gram_pairs"]
outcome = "timeout"
en = "Every two places of the text are compared, not only those inside the window: too slow for a long text."
ko = "창 안만이 아니라 글의 모든 두 자리를 비교했습니다. 긴 글에서는 너무 느립니다."
"""

def skip_gram_pairs(tokens, window):
    if isinstance(tokens, str) or window < 1:
        raise ValueError("tokens and a window")
    pairs = []
    for i, centre in enumerate(tokens):
        for j in range(len(tokens)):
            if i != j and abs(i - j) <= window:
                pairs.append((centre, tokens[j]))
    return pairs
