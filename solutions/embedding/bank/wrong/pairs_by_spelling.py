"""
base = "reference"
fails = ["skip_gram_pairs"]
en = "The centre is left out by its spelling, so a repeated word loses its neighbour of the same spelling."
ko = "철자로 중심을 가려냈습니다. 반복된 단어가 철자가 같은 이웃을 잃습니다."
"""

def skip_gram_pairs(tokens, window):
    if isinstance(tokens, str) or window < 1:
        raise ValueError("tokens and a window")
    pairs = []
    for i, centre in enumerate(tokens):
        for j in range(max(i - window, 0), min(i + window + 1, len(tokens))):
            if tokens[j] != centre:
                pairs.append((centre, tokens[j]))
    return pairs
