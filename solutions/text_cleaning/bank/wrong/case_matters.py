"""
base = "reference"
fails = ["remove_stop_words", "standardize"]
en = "The and the are compared as they are; case must not matter."
ko = "The와 the를 있는 그대로 비교했습니다. 대소문자를 구별하지 않아야 합니다."
"""


def remove_stop_words(tokens, stop_words):
    unwanted = set(stop_words)
    return [token for token in tokens if token not in unwanted]
