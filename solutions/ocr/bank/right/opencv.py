"""
base = "reference"
en = "OpenCV wherever it can: cvtColor, Otsu's flag, adaptiveThreshold, turned pages with row sums, matchTemplate."
ko = "할 수 있는 곳에서는 모두 OpenCV: cvtColor, 오츠 플래그, adaptiveThreshold, 돌려 본 페이지의 행별 합, matchTemplate."
"""

import cv2
import keras
import numpy as np


def grayscale(image):
    if image.ndim == 2:
        return np.array(image)
    if image.ndim == 3 and image.shape[-1] == 3:
        return cv2.cvtColor(np.ascontiguousarray(image), cv2.COLOR_RGB2GRAY)
    raise ValueError("not an image")


def binarize(image, block=None):
    image = np.ascontiguousarray(image)
    if block is None:
        if image.min() == image.max():
            return np.zeros_like(image)
        return cv2.threshold(image, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)[1]
    return cv2.adaptiveThreshold(image, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, block, 10)


def rotate(image, angle, paper):
    height, width = image.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1)
    return cv2.warpAffine(image, matrix, (width, height), flags=cv2.INTER_CUBIC, borderValue=paper)


def deskew(image):
    image = np.ascontiguousarray(image)
    paper = float(np.median(image))
    ink = binarize(image)
    small = cv2.resize(ink, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)

    def spread(angle):
        return np.var(rotate(small, -angle, 0).sum(axis=1, dtype=np.float64))

    if not ink.any():
        return image.copy(), 0.0
    best = max(range(-15, 16), key=spread)
    best = max([best + tenth / 10 for tenth in range(-10, 11)], key=spread)
    return rotate(image, -best, paper), best


def segment_lines(image):
    lines = []
    for y in range(len(image)):
        if image[y].any():
            if lines and lines[-1][1] == y:
                lines[-1][1] = y + 1
            else:
                lines.append([y, y + 1])
    merged = lines[:1]
    for top, bottom in lines[1:]:
        tallest = max(bottom - top, merged[-1][1] - merged[-1][0])
        if (top - merged[-1][1]) / tallest < 1 / 3:
            merged[-1][1] = bottom
        else:
            merged.append([top, bottom])
    boxes = []
    for top, bottom in merged:
        x, y, width, height = cv2.boundingRect(np.ascontiguousarray(image[top:bottom]))
        boxes.append((x, top + y, width, height))
    return boxes


def match_template(character, templates):
    if not templates:
        raise ValueError("no template")
    best = None
    for name, template in templates.items():
        if template.shape != character.shape:
            raise ValueError("another shape")
        if np.ptp(character) == 0 or np.ptp(template) == 0:
            score = 0.0
        else:
            # matchTemplate counts in single precision: a scale of its own for each picture keeps it exact enough
            a, b = [((each - each.mean()) / each.std()).astype(np.float32) for each in (character, template)]
            score = float(cv2.matchTemplate(a, b, cv2.TM_CCOEFF_NORMED)[0, 0])
        if best is None or score > best[1] + 1e-6:
            best = name, score
    return best


def build_recognizer(classes):
    start = keras.Input((32, 32, 1))
    x = keras.layers.Conv2D(12, 5, padding="same", activation="relu")(start)
    x = keras.layers.MaxPooling2D(2)(x)
    x = keras.layers.Conv2D(24, 3, padding="same", activation="relu")(x)
    x = keras.layers.MaxPooling2D(2)(x)
    x = keras.layers.Conv2D(32, 3, activation="relu")(x)
    x = keras.layers.Flatten()(x)
    model = keras.Model(start, keras.layers.Dense(classes, activation="softmax")(x))
    model.compile("adam", keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
    return model
