"""
base = "reference"
fails = ["standardize"]
en = "The particles are cut before the stop words are looked up: 그러나 has become 그러."
ko = "불용어를 찾기 전에 조사를 뗐습니다. 그러나가 그러가 되어 버립니다."
"""


def standardize(text, stop_words, particles=()):
    tokens = strip_particles(tokenize(strip_punctuation(text)), particles)
    return stem(remove_stop_words(tokens, [strip_punctuation(word) for word in stop_words]))
