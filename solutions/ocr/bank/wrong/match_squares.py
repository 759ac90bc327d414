"""
base = "reference"
fails = ["match_template"]
en = "The smallest squared difference wins; contrast then counts for more than shape."
ko = "제곱 차이가 가장 작은 것을 골랐습니다. 그러면 모양보다 대비가 더 중요해집니다."
"""

import numpy as np


correct = match_template


def match_template(character, templates):
    if not templates or any(each.shape != character.shape for each in templates.values()):
        raise ValueError("nothing to compare")
    best = min(templates, key=lambda name: np.sum((character.astype(float) - templates[name]) ** 2))
    return best, correct(character, {best: templates[best]})[1]
