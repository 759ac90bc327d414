"""
base = "reference"
en = "Characters as boxes alone, without masks: boxes are united until nothing changes; equal scores are told with a margin."
ko = "글자를 마스크 없이 상자로만 다룹니다. 더 합칠 것이 없을 때까지 상자를 합치고, 점수가 같은지는 여유를 두고 견줍니다."
"""

import cv2
import numpy as np


def segment_lines(image):
    rows = np.flatnonzero(image.any(axis=1))
    runs = []  # [first row, row after the last one]
    for row in rows.tolist():
        if runs and runs[-1][1] == row:
            runs[-1][1] = row + 1
        else:
            runs.append([row, row + 1])
    lines = []
    for top, bottom in runs:
        if lines:
            last = lines[-1]
            taller = max(last[1] - last[0], bottom - top)
            if top - last[1] < taller / 3:
                last[1] = bottom
                continue
        lines.append([top, bottom])
    return [_tight(image, (0, top, image.shape[1], bottom - top)) for top, bottom in lines]


def _tight(image, box):
    x, y, width, height = box
    part = image[y : y + height, x : x + width]
    rows = np.flatnonzero(part.any(axis=1))
    columns = np.flatnonzero(part.any(axis=0))
    return (
        int(x + columns[0]),
        int(y + rows[0]),
        int(columns[-1] - columns[0] + 1),
        int(rows[-1] - rows[0] + 1),
    )


def segment_characters(line, square=False):
    if not line.any():
        return []
    line_height = _tight(line, (0, 0, line.shape[1], line.shape[0]))[3]
    count, _, stats, _ = cv2.connectedComponentsWithStats(np.ascontiguousarray(line), connectivity=8)
    boxes = [tuple(int(value) for value in stats[i, :4]) for i in range(1, count)]
    boxes = _merge_stacked(boxes)
    if square:
        blocks = []
        for box in boxes:
            if blocks:
                union = _union(blocks[-1], box)
                if union[2] <= 1.1 * line_height:
                    blocks[-1] = union
                    continue
            blocks.append(box)
        return blocks
    result = []
    for box in boxes:
        result.extend(_cut_wide(line, box, 1.2 * line_height))
    return sorted(result)


def _union(a, b):
    left, top = min(a[0], b[0]), min(a[1], b[1])
    right = max(a[0] + a[2], b[0] + b[2])
    bottom = max(a[1] + a[3], b[1] + b[3])
    return (left, top, right - left, bottom - top)


def _merge_stacked(boxes):
    """Put boxes together whose columns overlap by half of the narrower one, until nothing changes."""
    boxes = sorted(boxes)
    changed = True
    while changed:
        changed = False
        for i in range(len(boxes)):
            for j in range(i + 1, len(boxes)):
                a, b = boxes[i], boxes[j]
                overlap = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
                if overlap >= min(a[2], b[2]) / 2:
                    del boxes[j]
                    boxes[i] = _union(a, b)
                    changed = True
                    break
            if changed:
                break
    return sorted(boxes)


def _cut_wide(line, box, limit):
    x, y, width, height = box
    if width <= limit or width < 2:
        return [box]
    ink = (line[y : y + height, x : x + width] > 0).sum(axis=0)
    first, last = max(1, width // 4), max(2, 3 * width // 4)
    cut = first + int(ink[first:last].argmin())
    left = _tight(line, (x, y, cut, height))
    right = _tight(line, (x + cut, y, width - cut, height))
    return _cut_wide(line, left, limit) + _cut_wide(line, right, limit)


def match_template(character, templates):
    if not templates:
        raise ValueError("there is no template")
    a = np.asarray(character, dtype=np.float64)
    best_name, best_score = None, None
    for name, template in templates.items():
        b = np.asarray(template, dtype=np.float64)
        if b.shape != a.shape:
            raise ValueError(f"the template {name!r} has another shape")
        score = _correlation(a, b)
        if best_score is None or score > best_score + 1e-12:  # not by rounding only
            best_name, best_score = name, score
    return best_name, best_score


def _correlation(a, b):
    if a.min() == a.max() or b.min() == b.max():
        return 0.0
    a, b = a - a.mean(), b - b.mean()
    score = (a * b).sum() / np.sqrt((a**2).sum() * (b**2).sum())
    return float(np.clip(score, -1, 1))
