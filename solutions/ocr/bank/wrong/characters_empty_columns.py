"""
base = "reference"
fails = ["segment_characters"]
en = "Only empty columns separate characters; letters that lean over each other, or hang by a thread, have none."
ko = "빈 열로만 글자를 나눕니다. 서로 기대거나 실로 이어진 글자 사이에는 빈 열이 없습니다."
"""

import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


correct = segment_characters


def segment_characters(line, square=False):
    if square:
        return correct(line, True)
    filled = np.concatenate([[0], line.any(axis=0), [0]]).astype(int)
    boxes = []
    for start, end in np.flatnonzero(np.diff(filled)).reshape(-1, 2).tolist():
        x, y, width, height = tight(line[:, start:end])
        boxes.append((start + x, y, width, height))
    return boxes
