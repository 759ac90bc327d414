"""
base = "reference"
fails = ["segment_characters", "read_text"]
en = "Every piece of ink is a character, so the dot of i is one of its own."
ko = "잉크 조각마다 글자로 보아 i의 점이 따로 떨어졌습니다."
"""

import cv2
import numpy as np


def segment_characters(line, square=False):
    stats = cv2.connectedComponentsWithStats(np.ascontiguousarray(line), connectivity=8)[2]
    return sorted(tuple(row[:4]) for row in stats[1:].tolist())
