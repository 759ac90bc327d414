"""
base = "reference"
fails = ["match_template"]
en = "A template of another shape is stretched by broadcasting, or stops the sum; it is a ValueError."
ko = "모양이 다른 견본이 브로드캐스팅으로 늘어났습니다. ValueError여야 합니다."
"""

import numpy as np


correct = match_template


def match_template(character, templates):
    return correct(character, {name: np.resize(each, character.shape) for name, each in templates.items()})
