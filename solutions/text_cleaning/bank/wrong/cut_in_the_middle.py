"""
base = "reference"
fails = ["strip_particles"]
en = "str.replace cuts the particle wherever it stands; only the end counts."
ko = "str.replace는 조사를 어디에 있든 지웁니다. 단어 끝에서만 떼어야 합니다."
"""


def strip_particles(tokens, particles):
    particles = set(particles) - {""}
    stripped = []
    for token in tokens:
        longest = max((particle for particle in particles if token.endswith(particle)), key=len, default="")
        stripped.append(token.replace(longest, "") if longest not in ("", token) else token)
    return stripped
