"""
base = "reference"
fails = ["remove_stop_words"]
en = "The set is a default argument and lives on: the second call still removes the first call's stop words."
ko = "집합을 기본 인수로 두어 호출이 끝나도 남습니다. 두 번째 호출에서 첫 번째 호출의 불용어까지 빠집니다."
"""


def remove_stop_words(tokens, stop_words, unwanted=set()):
    unwanted.update(word.lower() for word in stop_words)
    return [token for token in tokens if token.lower() not in unwanted]
