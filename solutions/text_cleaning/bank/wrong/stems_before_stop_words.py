"""
base = "reference"
fails = ["standardize"]
en = "The tokens are stemmed before the stop words are looked up: thi is in no list."
ko = "불용어를 찾기 전에 어간을 구했습니다. thi는 어떤 목록에도 없습니다."
"""


def standardize(text, stop_words, particles=()):
    tokens = stem(strip_particles(tokenize(strip_punctuation(text)), particles))
    return remove_stop_words(tokens, [strip_punctuation(word) for word in stop_words])
