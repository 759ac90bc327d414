"""
base = "reference"
fails = ["standardize"]
en = "The tokens come back as one text; a list of tokens is asked for."
ko = "토큰을 하나의 텍스트로 이어 반환했습니다. 토큰 리스트를 반환해야 합니다."
"""


def standardize(text, stop_words, particles=()):
    tokens = tokenize(strip_punctuation(text))
    tokens = remove_stop_words(tokens, [strip_punctuation(word) for word in stop_words])
    return " ".join(stem(strip_particles(tokens, particles)))
