"""
base = "reference"
fails = ["segment_lines"]
en = "A line that reaches the last row is never closed, and lost."
ko = "마지막 행까지 이어진 줄을 끝맺지 못해 잃어버립니다."
"""

import numpy as np


correct = segment_lines


def segment_lines(image):
    if not image.any():
        return []
    boxes = correct(image)
    return boxes[:-1] if image[-1].any() else boxes
