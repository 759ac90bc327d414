"""
base = "reference"
fails = ["strip_particles", "standardize"]
en = "Particles are cut as long as one fits, so 어린이가 becomes 어린; one cut is all."
ko = "맞는 조사가 있는 한 계속 떼어 어린이가가 어린이 되었습니다. 한 번만 떼어야 합니다."
"""


def strip_particles(tokens, particles):
    particles = set(particles) - {""}
    stripped = []
    for token in tokens:
        while token not in particles and any(token.endswith(particle) for particle in particles):
            token = token.removesuffix(max((each for each in particles if token.endswith(each)), key=len))
        stripped.append(token)
    return stripped
