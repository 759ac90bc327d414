"""
base = "reference"
fails = ["segment_characters"]
en = "A wide piece is cut into equal parts; letters are not equally wide, the thinnest column tells."
ko = "넓은 조각을 똑같이 나누었습니다. 글자의 너비는 저마다 다르므로 잉크가 가장 적은 열을 찾아야 합니다."
"""

import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


def cut(ink, widest):
    x, y, width, height = tight(ink)
    parts = int(np.ceil(width / widest))
    edges = [x + width * part // parts for part in range(parts + 1)]
    boxes = []
    for left, right in zip(edges, edges[1:]):
        a, b, w, h = tight(ink[:, left:right])
        boxes.append((left + a, b, w, h))
    return boxes
