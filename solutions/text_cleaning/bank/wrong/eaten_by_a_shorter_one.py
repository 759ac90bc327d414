"""
base = "reference"
fails = ["strip_particles"]
en = "A token that is a particle loses a shorter one, so 으로 becomes 으; it is to stay whole."
ko = "조사 자체인 토큰에서 더 짧은 조사를 떼어 으로가 으가 되었습니다. 그대로 두어야 합니다."
"""


def strip_particles(tokens, particles):
    stripped = []
    for token in tokens:
        fitting = [particle for particle in particles if token.endswith(particle) and particle != token]
        stripped.append(token.removesuffix(max(fitting, key=len, default="")))
    return stripped
