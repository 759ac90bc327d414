"""
base = "reference"
en = "Plain Python: Otsu in a loop over the thresholds, runs found by hand, an angle by ever finer steps."
ko = "순수한 파이썬: 문턱값을 하나씩 도는 오츠, 손으로 찾은 구간, 점점 촘촘해지는 각도."
"""

import cv2
import numpy as np


def grayscale(image):
    if len(image.shape) == 2:
        return image + np.uint8(0)
    if len(image.shape) != 3 or image.shape[2] != 3:
        raise ValueError(f"{image.shape} is no image")
    total = 299 * image[:, :, 0].astype(int) + 587 * image[:, :, 1].astype(int) + 114 * image[:, :, 2].astype(int)
    return ((total + 500) // 1000).astype(np.uint8)


def denoise(image):
    padded = np.pad(image, 1, mode="edge")
    height, width = image.shape
    nine = [padded[y : y + height, x : x + width] for y in range(3) for x in range(3)]
    return np.sort(np.stack(nine), axis=0)[4]


def binarize(image, block=None):
    result = np.zeros(image.shape, np.uint8)
    if block is not None:
        side = block // 2
        sums = np.pad(np.pad(image.astype(int), side, mode="edge").cumsum(0).cumsum(1), ((1, 0), (1, 0)))
        square = sums[block:, block:] - sums[block:, :-block] - sums[:-block, block:] + sums[:-block, :-block]
        result[image.astype(int) * block * block < square - 10 * block * block] = 255
        return result
    counts = [int(count) for count in np.bincount(image.reshape(-1), minlength=256)]
    best, threshold = 0, -1
    all_pixels, all_light = sum(counts), sum(level * count for level, count in enumerate(counts))
    pixels = light = 0
    for level, count in enumerate(counts):
        pixels, light = pixels + count, light + level * count
        rest = all_pixels - pixels
        if pixels and rest:
            apart = pixels * rest * (light / pixels - (all_light - light) / rest) ** 2
            if apart > best:
                best, threshold = apart, level
    result[image.astype(int) <= threshold] = 255
    return result


def deskew(image):
    paper = int(np.median(image))
    where = np.argwhere(image.astype(int) < paper - 0.4 * (paper - int(image.min())))
    if len(where) == 0:
        return image.copy(), 0.0

    def empty_rows(angle):
        turn = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
        counts = np.bincount((where @ turn + 1000).astype(int))
        return (counts.astype(float) ** 2).sum()

    angle, step = 0.0, 1.0
    angle = max(np.arange(-16, 17), key=empty_rows)
    while step > 0.05:
        step /= 2
        angle = max([angle + k * step for k in (-2, -1, 0, 1, 2)], key=empty_rows)
    height, width = image.shape
    turn = cv2.getRotationMatrix2D((width / 2 - 0.5, height / 2 - 0.5), float(-angle), 1.0)
    return cv2.warpAffine(np.array(image), turn, (width, height), borderMode=cv2.BORDER_REPLICATE), float(angle)


def match_template(character, templates):
    best_name, best_score = None, -2.0
    pixels = [float(value) for value in character.ravel()]
    mean = sum(pixels) / len(pixels)
    ours = [value - mean for value in pixels]
    for name, template in templates.items():
        if template.shape != character.shape:
            raise ValueError(name)
        values = [float(value) for value in template.ravel()]
        mean = sum(values) / len(values)
        theirs = [value - mean for value in values]
        length = (sum(a * a for a in ours) * sum(b * b for b in theirs)) ** 0.5
        score = sum(a * b for a, b in zip(ours, theirs)) / length if length > 1e-9 else 0.0
        if score > best_score + 1e-12:
            best_name, best_score = name, score
    if best_name is None:
        raise ValueError("no templates")
    return best_name, best_score
