"""
base = "reference"
fails = ["segment_characters"]
en = "Pieces that share a single column are put together, so slanted neighbours become one."
ko = "열이 하나만 겹쳐도 묶어서, 기울인 옆 글자까지 하나가 됩니다."
"""

import cv2
import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


def stacked(line):
    count, labels, stats, _ = cv2.connectedComponentsWithStats(np.ascontiguousarray(line), connectivity=8)
    found = []
    for label in sorted(range(1, count), key=lambda label: stats[label, 0]):
        left, _, width, *_ = stats[label].tolist()
        if found and left < found[-1][1]:
            found[-1] = [found[-1][0], max(found[-1][1], left + width), found[-1][2] | (labels == label)]
        else:
            found.append([left, left + width, labels == label])
    return found
