"""
base = "reference"
fails = ["match_template"]
en = "The means are not subtracted (cosine); a brighter picture of the same letter must score 1, too."
ko = "평균을 빼지 않았습니다(코사인 유사도). 같은 글자를 더 밝게 한 그림도 1점이어야 합니다."
"""

import numpy as np


def match_template(character, templates):
    if not templates or any(each.shape != character.shape for each in templates.values()):
        raise ValueError("nothing to compare")
    scores = {}
    for name, each in templates.items():
        a, b = character.astype(float), each.astype(float)
        length = np.sqrt((a**2).sum() * (b**2).sum())
        scores[name] = float((a * b).sum() / length) if length else 0.0
    best = max(scores, key=scores.get)
    return best, scores[best]
