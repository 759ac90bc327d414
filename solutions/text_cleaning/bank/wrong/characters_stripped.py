"""
base = "reference"
fails = ["strip_particles", "standardize"]
en = "str.rstrip takes a set of characters, not an ending, and cuts all of them from the end."
ko = "str.rstrip은 어미가 아니라 문자들의 집합을 받아 끝에서 모두 지웁니다."
"""


def strip_particles(tokens, particles):
    letters = "".join(particles)
    return [token if token in particles or not letters else token.rstrip(letters) or token for token in tokens]
