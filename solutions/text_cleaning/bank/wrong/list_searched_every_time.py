"""
base = "reference"
fails = ["remove_stop_words"]
outcome = "timeout"
en = "The list is searched from its start for every token; a set finds a word at once."
ko = "토큰마다 리스트를 처음부터 뒤졌습니다. 집합을 쓰면 곧바로 찾습니다."
"""


def remove_stop_words(tokens, stop_words):
    unwanted = [word.lower() for word in stop_words]
    return [token for token in tokens if token.lower() not in unwanted]
