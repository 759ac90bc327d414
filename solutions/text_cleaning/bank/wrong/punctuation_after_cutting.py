"""
base = "reference"
fails = ["standardize"]
en = "The punctuation goes last, so a stop word with a comma after it is not found."
ko = "문장 부호를 마지막에 지워, 쉼표가 붙은 불용어를 찾지 못합니다."
"""


def standardize(text, stop_words, particles=()):
    tokens = remove_stop_words(tokenize(text), stop_words)
    return [strip_punctuation(token) for token in stem(strip_particles(tokens, particles)) if strip_punctuation(token)]
