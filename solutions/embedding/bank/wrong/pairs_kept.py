"""
base = "reference"
fails = ["skip_gram_pairs"]
en = "The list of pairs is a default argument, so it keeps the pairs of earlier calls."
ko = "쌍의 리스트를 기본 인수로 두어 앞선 호출의 쌍이 남아 있습니다."
"""

def skip_gram_pairs(tokens, window, pairs=[]):
    if isinstance(tokens, str) or window < 1:
        raise ValueError("tokens and a window")
    for i, centre in enumerate(tokens):
        for j in range(max(i - window, 0), min(i + window + 1, len(tokens))):
            if i != j:
                pairs.append((centre, tokens[j]))
    return pairs
