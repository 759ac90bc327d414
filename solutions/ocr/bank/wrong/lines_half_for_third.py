"""
base = "reference"
fails = ["segment_lines"]
en = "Gaps of up to a half are closed; the limit is a third of the taller run."
ko = "높이의 절반까지 틈을 메웠습니다. 한계는 더 높은 구간의 3분의 1입니다."
"""

import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


def segment_lines(image):
    filled = np.concatenate([[0], image.any(axis=1), [0]]).astype(int)
    lines = []
    for start, end in np.flatnonzero(np.diff(filled)).reshape(-1, 2).tolist():
        if lines and 2 * (start - lines[-1][1]) < max(end - start, lines[-1][1] - lines[-1][0]):
            lines[-1][1] = end
        else:
            lines.append([start, end])
    boxes = []
    for start, end in lines:
        x, y, width, height = tight(image[start:end])
        boxes.append((x, start + y, width, height))
    return boxes
