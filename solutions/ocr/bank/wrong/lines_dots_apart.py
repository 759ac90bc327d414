"""
base = "reference"
fails = ["segment_lines"]
en = "The dots of i are lines of their own; a small gap belongs to the line."
ko = "i의 점을 다른 줄로 보았습니다. 작은 틈은 줄의 일부입니다."
"""

import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


def segment_lines(image):
    filled = np.concatenate([[0], image.any(axis=1), [0]]).astype(int)
    boxes = []
    for start, end in np.flatnonzero(np.diff(filled)).reshape(-1, 2).tolist():
        x, y, width, height = tight(image[start:end])
        boxes.append((x, start + y, width, height))
    return boxes
