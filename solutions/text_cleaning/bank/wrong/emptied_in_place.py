"""
base = "reference"
fails = ["remove_stop_words"]
en = "tokens[:] = ... throws the stop words out of the caller's list as well."
ko = "tokens[:] = ...는 호출한 쪽의 리스트에서도 불용어를 없애 버립니다."
"""


def remove_stop_words(tokens, stop_words):
    unwanted = {word.lower() for word in stop_words}
    if isinstance(tokens, list):
        tokens[:] = [token for token in tokens if token.lower() not in unwanted]
    return [token for token in tokens if token.lower() not in unwanted]
