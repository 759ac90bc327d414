"""
base = "reference"
fails = ["read_text"]
en = "square is not passed on, so Hangul falls apart."
ko = "square를 넘겨주지 않아 한글이 자모로 갈라집니다."
"""

import numpy as np


def read_text(image, recognize, square=False):
    upright, _ = deskew(denoise(grayscale(image)))
    page = binarize(upright)
    texts = []
    for x, y, width, height in segment_lines(page):
        line = page[y : y + height, x : x + width]
        boxes = segment_characters(line)
        names = recognize(np.stack([frame(line, box) for box in boxes]))
        text = names[0]
        for (left, _, wide, _), (right, *_), name in zip(boxes, boxes[1:], names[1:]):
            text += " " * (right - left - wide > 0.3 * height) + name
        texts.append(text)
    return "\n".join(texts)
