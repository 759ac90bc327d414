"""
base = "reference"
fails = ["skip_gram_pairs"]
en = "tokens.index(word) always finds the first place; a repeated word gets the neighbours of its first place."
ko = "tokens.index(단어)는 언제나 첫 자리를 찾습니다. 반복된 단어가 첫 자리의 이웃을 얻습니다."
"""

def skip_gram_pairs(tokens, window):
    if isinstance(tokens, str) or window < 1:
        raise ValueError("tokens and a window")
    pairs = []
    for centre in tokens:
        i = tokens.index(centre)
        for j in range(max(i - window, 0), min(i + window + 1, len(tokens))):
            if i != j:
                pairs.append((centre, tokens[j]))
    return pairs
