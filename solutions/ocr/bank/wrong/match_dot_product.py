"""
base = "reference"
fails = ["match_template"]
en = "The pictures are only multiplied and summed; the template with the most ink then fits everything."
ko = "곱해서 더하기만 했습니다. 그러면 잉크가 가장 많은 견본이 무엇에나 맞습니다."
"""

import numpy as np


def match_template(character, templates):
    if not templates or any(each.shape != character.shape for each in templates.values()):
        raise ValueError("nothing to compare")
    scores = {name: float(np.sum(character.astype(float) * each)) for name, each in templates.items()}
    best = max(scores, key=scores.get)
    return best, scores[best]
