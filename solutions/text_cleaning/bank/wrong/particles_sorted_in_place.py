"""
base = "reference"
fails = ["strip_particles"]
en = "particles.sort() puts the caller's list into another order; sorted() makes a new one."
ko = "particles.sort()는 호출한 쪽 리스트의 순서를 바꿉니다. sorted()는 새 리스트를 만듭니다."
"""


def strip_particles(tokens, particles):
    if not isinstance(particles, list):
        particles = list(particles)
    particles.sort(key=len, reverse=True)
    stripped = []
    for token in tokens:
        longest = next((particle for particle in particles if token.endswith(particle)), "")
        stripped.append(token if longest == token else token.removesuffix(longest))
    return stripped
