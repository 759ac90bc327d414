"""
base = "reference"
fails = ["skip_gram_pairs"]
outcome = "timeout"
en = "Every offset of the window is tried: with a window of a thousand million that never ends."
ko = "창 안의 모든 거리를 시험했습니다. 창이 10억이면 끝나지 않습니다."
"""

def skip_gram_pairs(tokens, window):
    if isinstance(tokens, str) or window < 1:
        raise ValueError("tokens and a window")
    pairs = []
    for i, centre in enumerate(tokens):
        for offset in range(-window, window + 1):
            if offset and 0 <= i + offset < len(tokens):
                pairs.append((centre, tokens[i + offset]))
    return pairs
