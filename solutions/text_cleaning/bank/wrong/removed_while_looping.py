"""
base = "reference"
fails = ["remove_stop_words", "standardize"]
en = "Removing from the list that is being looped over skips the next token and changes the caller's list."
ko = "반복 중인 리스트에서 지우면 다음 토큰을 건너뛰고, 호출한 쪽의 리스트도 바뀝니다."
"""


def remove_stop_words(tokens, stop_words):
    unwanted = {word.lower() for word in stop_words}
    if isinstance(tokens, tuple):
        tokens = list(tokens)
    for token in tokens:
        if token.lower() in unwanted:
            tokens.remove(token)
    return tokens
