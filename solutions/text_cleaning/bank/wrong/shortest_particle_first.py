"""
base = "reference"
fails = ["strip_particles"]
en = "The shortest particle that fits is cut; the longest is to go."
ko = "맞는 조사 가운데 가장 짧은 것을 뗐습니다. 가장 긴 것을 떼어야 합니다."
"""


def strip_particles(tokens, particles):
    particles = sorted({*particles} - {""}, key=len)
    stripped = []
    for token in tokens:
        fitting = [particle for particle in particles if token.endswith(particle)]
        stripped.append(token if not fitting or token in particles else token.removesuffix(fitting[0]))
    return stripped
