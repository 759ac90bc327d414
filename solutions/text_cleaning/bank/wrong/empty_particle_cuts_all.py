"""
base = "reference"
fails = ["strip_particles"]
en = "token[:-len(particle)] with an empty particle is token[:0]: everything goes."
ko = "빈 조사에 token[:-len(particle)]을 쓰면 token[:0]이 되어 전부 사라집니다."
"""


def strip_particles(tokens, particles):
    stripped = []
    for token in tokens:
        fitting = [particle for particle in particles if token.endswith(particle)]
        longest = max(fitting, key=len, default=None)
        stripped.append(token if longest is None or longest == token else token[: -len(longest)])
    return stripped
