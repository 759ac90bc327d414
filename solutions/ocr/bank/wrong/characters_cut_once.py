"""
base = "reference"
fails = ["segment_characters"]
en = "A wide piece is cut once; four letters on one thread need three cuts."
ko = "넓은 조각을 한 번만 잘랐습니다. 실 하나에 이어진 글자 넷은 세 번 잘라야 합니다."
"""

import numpy as np


def cut(ink, widest, again=True):
    x, y, width, height = tight(ink)
    if width <= widest or not again:
        return [(x, y, width, height)]
    quarter = width // 4
    middle = x + quarter + int(np.argmin(ink[:, x + quarter : x + width - quarter].sum(axis=0)))
    right = ink.copy()
    right[:, :middle] = False
    return cut(ink[:, :middle], widest, False) + cut(right, widest, False)
