"""
base = "reference"
fails = ["read_text"]
en = "recognize is called for every character; it is to be called once for each line."
ko = "글자마다 recognize를 불렀습니다. 줄마다 한 번만 불러야 합니다."
"""

import numpy as np


def read_text(image, recognize, square=False):
    upright, _ = deskew(denoise(grayscale(image)))
    page = binarize(upright)
    texts = []
    for x, y, width, height in segment_lines(page):
        line = page[y : y + height, x : x + width]
        boxes = segment_characters(line, square)
        names = [recognize(frame(line, box)[None])[0] for box in boxes]
        text = names[0]
        for (left, _, wide, _), (right, *_), name in zip(boxes, boxes[1:], names[1:]):
            text += " " * (right - left - wide > 0.3 * height) + name
        texts.append(text)
    return "\n".join(texts)
