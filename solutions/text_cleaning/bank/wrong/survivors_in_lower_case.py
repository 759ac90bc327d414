"""
base = "reference"
fails = ["remove_stop_words"]
en = "The tokens that stay come back in lower case; they are to stay as they were."
ko = "남은 토큰을 소문자로 바꾸어 반환했습니다. 원래 모양 그대로 두어야 합니다."
"""


def remove_stop_words(tokens, stop_words):
    unwanted = {word.lower() for word in stop_words}
    return [token.lower() for token in tokens if token.lower() not in unwanted]
