"""
base = "reference"
fails = ["skip_gram_pairs"]
en = "A text is accepted, and each of its letters becomes a token."
ko = "글을 그대로 받아들여 글자 하나하나를 토큰으로 만들었습니다."
"""

def skip_gram_pairs(tokens, window):
    if window < 1:
        raise ValueError("no window")
    pairs = []
    for i, centre in enumerate(tokens):
        for j in range(max(i - window, 0), min(i + window + 1, len(tokens))):
            if i != j:
                pairs.append((centre, tokens[j]))
    return pairs
