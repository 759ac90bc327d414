"""
base = "reference"
en = "SciPy: filters, labels and slices of objects, pages turned by ndimage.rotate."
ko = "SciPy: 필터와 레이블, find_objects의 조각, ndimage.rotate로 돌린 페이지."
"""

import numpy as np
from scipy import ndimage


def denoise(image):
    return ndimage.median_filter(image, size=3, mode="nearest")


correct = binarize


def binarize(image, block=None):
    if block is None:
        return correct(image)
    mean = ndimage.uniform_filter(image.astype(float), block, mode="nearest")
    return ((image < mean - 10) * 255).astype("uint8")


def deskew(image):
    paper = np.percentile(image, 60)
    ink = (image < (paper + image.min()) / 2).astype(np.float32)[::2, ::2]
    if ink.sum() == 0:
        return image.copy(), 0.0

    def sharp(angle):
        turned = ndimage.rotate(ink, -angle, reshape=False, order=1)
        return np.square(np.diff(turned.sum(axis=1))).sum()

    angle = max(range(-15, 16), key=sharp)
    for step in (0.5, 0.25, 0.125):
        angle = max((angle - step, angle, angle + step), key=sharp)
    turned = ndimage.rotate(image.astype(float), -angle, reshape=False, order=1, cval=float(np.median(image)))
    return np.clip(np.rint(turned), 0, 255).astype(np.uint8), np.float64(angle)


def box_of(where, left=0, top=0):
    rows, columns = where
    return (left + columns.start, top + rows.start, columns.stop - columns.start, rows.stop - rows.start)


def segment_lines(image):
    runs, count = ndimage.label(image.any(axis=1))
    spans = [[where[0].start, where[0].stop] for where in ndimage.find_objects(runs)]
    number = 1
    while number < len(spans):
        (a, b), (c, d) = spans[number - 1], spans[number]
        if 3 * (c - b) < max(b - a, d - c):
            spans[number - 1 : number + 1] = [[a, d]]
        else:
            number += 1
    return [box_of(ndimage.find_objects((image[a:b] > 0).astype(int))[0], 0, a) for a, b in spans]


def segment_characters(line, square=False):
    labels, count = ndimage.label(line, structure=np.ones((3, 3)))
    if not count:
        return []
    spans = {number + 1: (where[1].start, where[1].stop) for number, where in enumerate(ndimage.find_objects(labels))}
    groups = []
    for number in sorted(spans, key=lambda number: spans[number][0] - spans[number][1]):
        left, right = spans[number]
        home = None
        for group in groups:
            common = min(right, group["right"]) - max(left, group["left"])
            if common >= 0.5 * min(right - left, group["right"] - group["left"]):
                home = group
                break
        if home is None:
            home = {"left": left, "right": right, "labels": []}
            groups.append(home)
        home["left"], home["right"] = min(left, home["left"]), max(right, home["right"])
        home["labels"].append(number)
    groups.sort(key=lambda group: group["left"])
    rows = np.flatnonzero(line.any(axis=1))
    height = rows[-1] - rows[0] + 1
    if square:
        blocks = []
        for group in groups:
            if blocks and group["right"] - blocks[-1]["left"] <= 1.1 * height:
                blocks[-1]["right"] = max(group["right"], blocks[-1]["right"])
                blocks[-1]["labels"] += group["labels"]
            else:
                blocks.append(dict(group))
        return [box_of(ndimage.find_objects(np.isin(labels, block["labels"]).astype(int))[0]) for block in blocks]
    boxes, waiting = [], [np.isin(labels, group["labels"]) for group in reversed(groups)]
    while waiting:
        ink = waiting.pop()
        x, y, width, tall = box_of(ndimage.find_objects(ink.astype(int))[0])
        if width <= 1.2 * height:
            boxes.append((x, y, width, tall))
            continue
        quarter = width // 4
        column = x + quarter + ink.sum(axis=0)[x + quarter : x + width - quarter].argmin()
        number = np.arange(line.shape[1])
        waiting += [ink & (number >= column), ink & (number < column)]
    return boxes


def match_template(character, templates):
    names = list(templates)
    if not names or any(np.shape(templates[name]) != character.shape for name in names):
        raise ValueError("templates of the same shape are needed")
    flat = np.stack([character, *templates.values()]).reshape(len(names) + 1, -1).astype(float)
    flat -= flat.mean(axis=1, keepdims=True)
    lengths = np.linalg.norm(flat, axis=1)
    unit = flat / np.where(lengths > 0, lengths, 1)[:, None]
    scores = np.round(unit[1:] @ unit[0], 9)
    best = int(scores.argmax())
    return names[best], scores[best]
