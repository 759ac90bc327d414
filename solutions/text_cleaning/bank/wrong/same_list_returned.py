"""
base = "reference"
fails = ["remove_stop_words"]
en = "Where there is nothing to remove, the caller's own list comes back; a later change to one changes both."
ko = "뺄 것이 없으면 받은 리스트를 그대로 반환했습니다. 나중에 하나를 바꾸면 둘 다 바뀝니다."
"""


def remove_stop_words(tokens, stop_words):
    unwanted = {word.lower() for word in stop_words}
    kept = [token for token in tokens if token.lower() not in unwanted]
    return tokens if len(kept) == len(tokens) else kept
