"""
base = "reference"
fails = ["standardize"]
en = "The tokens are stemmed while their particles are still on: computers를 is no word of a to z."
ko = "조사가 붙은 채로 어간을 구했습니다. computers를은 a부터 z까지로 된 단어가 아닙니다."
"""


def standardize(text, stop_words, particles=()):
    tokens = tokenize(strip_punctuation(text))
    tokens = remove_stop_words(tokens, [strip_punctuation(word) for word in stop_words])
    return strip_particles(stem(tokens), particles)
