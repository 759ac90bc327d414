"""
base = "reference"
fails = ["read_text"]
en = "The boxes were measured in the line, but the frames are cut from the page at the same place."
ko = "상자는 줄 안에서 쟀는데, 페이지의 같은 자리에서 글자를 잘라 냈습니다."
"""

import numpy as np


def read_text(image, recognize, square=False):
    upright, _ = deskew(denoise(grayscale(image)))
    page = binarize(upright)
    texts = []
    for x, y, width, height in segment_lines(page):
        line = page[y : y + height, x : x + width]
        boxes = segment_characters(line, square)
        names = recognize(np.stack([frame(page, box) for box in boxes]))
        text = names[0]
        for (left, _, wide, _), (right, *_), name in zip(boxes, boxes[1:], names[1:]):
            text += " " * (right - left - wide > 0.3 * height) + name
        texts.append(text)
    return "\n".join(texts)
