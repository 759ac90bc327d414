"""
base = "reference"
fails = ["ngrams"]
en = "An n-gram that comes again is left out; each is kept as often as it occurs."
ko = "다시 나온 n-그램을 뺐습니다. 나온 횟수만큼 모두 담아야 합니다."
"""

def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    return list(dict.fromkeys(" ".join(tokens[start : start + n]) for start in range(len(tokens) - n + 1)))
