"""
base = "reference"
fails = ["standardize"]
en = "Stop words are removed again at the end, and with them the stems that happen to look like one."
ko = "마지막에 불용어를 한 번 더 빼서, 우연히 불용어와 같아진 어간까지 사라졌습니다."
"""


def standardize(text, stop_words, particles=()):
    unwanted = [strip_punctuation(word) for word in stop_words]
    tokens = remove_stop_words(tokenize(strip_punctuation(text)), unwanted)
    return remove_stop_words(stem(strip_particles(tokens, particles)), unwanted)
