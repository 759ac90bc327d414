"""
base = "reference"
fails = ["strip_particles"]
en = "The first particle of the list that fits is cut; the list has no order, the longest counts."
ko = "목록에서 처음 맞는 조사를 뗐습니다. 목록에는 순서가 없으며, 가장 긴 것을 떼어야 합니다."
"""


def strip_particles(tokens, particles):
    stripped = []
    for token in tokens:
        fitting = [particle for particle in particles if particle and token.endswith(particle)]
        stripped.append(token if not fitting or token in particles else token.removesuffix(fitting[0]))
    return stripped
