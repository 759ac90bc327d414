"""
base = "reference"
fails = ["segment_lines", "read_text"]
en = "The page is divided into columns before lines, so letters of different lines get mixed."
ko = "줄보다 열을 먼저 나누어 여러 줄의 글자가 뒤섞입니다."
"""

import numpy as np


correct = segment_lines


def segment_lines(image):
    filled = np.concatenate([[0], image.any(axis=0), [0]]).astype(int)
    boxes = []
    for start, end in np.flatnonzero(np.diff(filled)).reshape(-1, 2).tolist():
        boxes += [(start + x, y, width, height) for x, y, width, height in correct(image[:, start:end])]
    return boxes
