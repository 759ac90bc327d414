"""
base = "reference"
fails = ["match_template"]
en = "A flat template divides by zero, and NaN beats every score; it has the score 0.0."
ko = "평평한 견본에서 0으로 나누어 NaN이 나왔습니다. 점수는 0.0이어야 합니다."
"""

import numpy as np


def match_template(character, templates):
    if not templates or any(each.shape != character.shape for each in templates.values()):
        raise ValueError("nothing to compare")
    scores = {}
    for name, each in templates.items():
        a, b = character - character.mean(), each - each.mean()
        with np.errstate(invalid="ignore"):
            scores[name] = float((a * b).sum() / np.sqrt((a**2).sum() * (b**2).sum()))
    best = max(scores, key=scores.get)
    return best, scores[best]
