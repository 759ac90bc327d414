"""
base = "reference"
fails = ["read_text"]
en = "The page is read as crooked as it came; turn it upright first."
ko = "기울어진 페이지를 그대로 읽었습니다. 먼저 바로 세우세요."
"""

import numpy as np


def read_text(image, recognize, square=False):
    upright = denoise(grayscale(image))
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
