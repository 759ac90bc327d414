"""
base = "reference"
fails = ["read_text"]
en = "The words run together; a gap wider than 0.3 line heights is a space."
ko = "단어가 모두 붙었습니다. 줄 높이의 0.3배보다 넓은 틈은 빈칸입니다."
"""

import numpy as np


def read_text(image, recognize, square=False):
    upright, _ = deskew(denoise(grayscale(image)))
    page = binarize(upright)
    texts = []
    for x, y, width, height in segment_lines(page):
        line = page[y : y + height, x : x + width]
        boxes = segment_characters(line, square)
        names = recognize(np.stack([frame(line, box) for box in boxes]))
        text = names[0]
        for (left, _, wide, _), (right, *_), name in zip(boxes, boxes[1:], names[1:]):
            text += name
        texts.append(text)
    return "\n".join(texts)
