"""
base = "reference"
en = "Valid, if unusual: boxes as arrays and lists, numbers of NumPy's own, another optimizer, another order of steps."
ko = "드물지만 맞는 답: 배열과 리스트로 된 상자, NumPy 숫자, 다른 옵티마이저, 다른 순서."
"""

import cv2
import keras
import numpy as np

lines_of, characters_of = segment_lines, segment_characters
matched, angle_of = match_template, deskew


def segment_lines(image):
    return [np.array(box, dtype=np.int32) for box in lines_of(image)]


def segment_characters(line, square=False):
    return np.array(characters_of(line, square), dtype=np.int64).reshape(-1, 4)


def deskew(image):
    page, angle = angle_of(image)
    return [page, np.float32(angle)]


def match_template(character, templates):
    name, score = matched(character, templates)
    return name, np.float64(score)


def build_recognizer(classes):
    model = keras.Sequential([keras.Input((32, 32, 1))])
    for filters in (8, 16, 32):
        model.add(keras.layers.Conv2D(filters, 3, padding="same", activation="relu", kernel_initializer="he_normal"))
        model.add(keras.layers.MaxPooling2D())
    model.add(keras.layers.Flatten())
    model.add(keras.layers.Dense(64, activation="relu"))
    model.add(keras.layers.Dense(classes))
    model.add(keras.layers.Softmax())
    model.compile(keras.optimizers.Nadam(0.002), "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def read_text(image, recognize, square=False):
    gray = denoise(grayscale(image))
    page = binarize(gray)
    if page.any():
        page = binarize(deskew(gray)[0])
    text = ""
    for x, y, width, height in segment_lines(page):
        line = page[y : y + height, x : x + width]
        boxes = segment_characters(line, square).tolist()
        names = recognize(np.array([frame(line, box) for box in boxes], dtype="float32"))
        end = None
        for (left, _, wide, _), name in zip(boxes, names):
            text += (" " if end is not None and left - end > 0.3 * height else "") + name
            end = left + wide
        text += "\n"
    return text[:-1]


def read_with_tesseract(image, language):
    try:
        from tesserocr import PyTessBaseAPI, get_languages
    except ImportError:
        raise RuntimeError("install tesserocr first: pip install tesserocr")
    folder = tessdata()
    for name in language.split("+"):
        if folder is None or name not in get_languages(folder)[1]:
            raise RuntimeError("apt-get install tesseract-ocr-" + name)
    gray = grayscale(image)
    api = PyTessBaseAPI(path=folder, lang=language, psm=6)
    try:
        api.SetImageBytes(gray.tobytes(), gray.shape[1], gray.shape[0], 1, gray.shape[1])
        return api.GetUTF8Text().strip()
    finally:
        api.End()
