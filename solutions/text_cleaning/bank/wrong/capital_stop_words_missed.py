"""
base = "reference"
fails = ["remove_stop_words", "standardize"]
en = "The tokens are made lower-case for the comparison, the stop words are not."
ko = "비교할 때 토큰만 소문자로 바꾸고 불용어는 바꾸지 않았습니다."
"""


def remove_stop_words(tokens, stop_words):
    unwanted = set(stop_words)
    return [token for token in tokens if token.lower() not in unwanted]
