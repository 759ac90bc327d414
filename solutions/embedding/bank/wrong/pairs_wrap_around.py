"""
base = "reference"
fails = ["skip_gram_pairs"]
en = "At the ends the window starts again from the other end of the sentence."
ko = "문장 끝에서 창이 반대쪽 끝으로 이어집니다."
"""

def skip_gram_pairs(tokens, window):
    if isinstance(tokens, str) or window < 1:
        raise ValueError("tokens and a window")
    n = len(tokens)
    window = min(window, max(n - 1, 0))
    pairs = []
    for i, centre in enumerate(tokens):
        for offset in (*range(-window, 0), *range(1, window + 1)):
            pairs.append((centre, tokens[(i + offset) % n]))
    return pairs
