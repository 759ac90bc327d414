"""
base = "reference"
fails = ["standardize"]
en = "The particles are never cut."
ko = "조사를 떼지 않았습니다."
"""


def standardize(text, stop_words, particles=()):
    tokens = tokenize(strip_punctuation(text))
    return stem(remove_stop_words(tokens, [strip_punctuation(word) for word in stop_words]))
