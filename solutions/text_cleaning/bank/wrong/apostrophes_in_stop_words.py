"""
base = "reference"
fails = ["standardize"]
en = "The stop words keep their apostrophes, so don't never meets the dont of the text."
ko = "불용어에는 아포스트로피가 남아 있어 don't가 텍스트의 dont와 만나지 못합니다."
"""


def standardize(text, stop_words, particles=()):
    tokens = remove_stop_words(tokenize(strip_punctuation(text)), stop_words)
    return stem(strip_particles(tokens, particles))
