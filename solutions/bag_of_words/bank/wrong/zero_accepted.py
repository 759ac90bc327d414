"""
base = "reference"
fails = ["ngrams"]
en = "An n below 1 gives some list; it is to be refused with ValueError."
ko = "n이 1보다 작아도 리스트를 반환했습니다. ValueError를 발생시켜야 합니다."
"""

def ngrams(tokens, n):
    return [" ".join(tokens[start : start + n]) for start in range(len(tokens) - n + 1)]
