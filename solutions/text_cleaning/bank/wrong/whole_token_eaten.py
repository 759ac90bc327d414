"""
base = "reference"
fails = ["strip_particles"]
en = "A token that is a particle becomes an empty token; it is to stay."
ko = "조사 자체인 토큰이 빈 토큰이 되었습니다. 그대로 두어야 합니다."
"""


def strip_particles(tokens, particles):
    stripped = []
    for token in tokens:
        longest = max((particle for particle in particles if token.endswith(particle)), key=len, default="")
        stripped.append(token.removesuffix(longest))
    return stripped
