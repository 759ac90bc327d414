"""
base = "reference"
fails = ["read_text"]
en = "The specks are left in, and each becomes a character or spoils a line."
ko = "잡티를 그대로 두어 하나하나가 글자가 되거나 줄을 망칩니다."
"""

import numpy as np


def read_text(image, recognize, square=False):
    upright, _ = deskew(grayscale(image))
    page = binarize(upright)
    texts = []
    for x, y, width, height in segment_lines(page):
        line = page[y : y + height, x : x + width]
        boxes = segment_characters(line, square)
        names = recognize(np.stack([frame(line, box) for box in boxes]))
        text = names[0]
        for (left, _, wide, _), (right, *_), name in zip(boxes, boxes[1:], names[1:]):
            text += " " * (right - left - wide > 0.3 * height) + name
        texts.append(text)
    return "\n".join(texts)
