"""
base = "reference"
fails = ["strip_particles", "standardize"]
en = "Only tokens made of Hangul alone lose their particles; TV를 and 3월에 have one too."
ko = "한글로만 된 토큰에서만 조사를 뗐습니다. TV를과 3월에도 조사가 있습니다."
"""


import re


def strip_particles(tokens, particles):
    stripped = []
    for token in tokens:
        longest = max((particle for particle in particles if token.endswith(particle)), key=len, default="")
        cut = longest != token and re.fullmatch("[가-힣]+", token)
        stripped.append(token.removesuffix(longest) if cut else token)
    return stripped
