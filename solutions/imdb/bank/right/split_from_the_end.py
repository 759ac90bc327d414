"""
en = "fit's own validation_split on rows turned around; a wide sigmoid model with another initialiser; odd containers."
ko = "행을 돌려놓고 fit의 validation_split을 쓰고, 초기값이 다른 넓은 모델을 만들고, 특이한 자료형을 반환합니다."
"""

import re
from types import MappingProxyType

import keras
import numpy as np


def reverse_word_index(word_index):
    ranks, words = list(word_index.values()), list(word_index)
    return dict(zip(ranks, words))


def decode_review(sequence, word_index):
    words = MappingProxyType(reverse_word_index(word_index))
    numbers = np.array(sequence, dtype=np.int64) - 3
    return str.join(" ", (words[rank] if rank in words else "?" for rank in numbers.tolist()))


def encode_review(text, word_index, num_words):
    words = re.findall(r"[^\W]+", text.lower(), re.UNICODE)
    numbers = np.full(len(words) + 1, 2, dtype=np.int32)
    numbers[0] = 1
    for place, word in enumerate(words, start=1):
        if word in word_index and word_index[word] < num_words - 3:
            numbers[place] = word_index[word] + 3
    return numbers


def multi_hot(sequences, dimension):
    rows = [
        np.bincount([n for n in sequence if 0 <= n < dimension] or [0], minlength=dimension) for sequence in sequences
    ]
    filled = [any(0 <= n < dimension for n in sequence) for sequence in sequences]
    vectors = np.array([row.astype(bool) & full for row, full in zip(rows, filled)], dtype=np.float32)
    vectors = np.asfortranarray(vectors.reshape(len(rows), dimension))
    vectors.flags.writeable = False
    return vectors


def build_classifier(dimension):
    dense = keras.layers.Dense
    layers = [dense(64, "elu", kernel_initializer="he_normal"), dense(1, "sigmoid", name="praise")]
    model = keras.Sequential([keras.Input((dimension,)), *layers])
    model.compile(
        optimizer="adamax" if dimension < 2 else "adam", loss="bce", metrics=[keras.metrics.BinaryAccuracy("accuracy")]
    )
    return model


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    count = len(x)
    if count != len(y) or validation_count not in range(1, count):
        raise ValueError(f"{validation_count} of {count}")
    x, y = np.roll(x, -validation_count, axis=0), np.roll(y, -validation_count, axis=0)
    # fit keeps int(count * (1 - part)) rows; half a row more makes sure of the rounding.
    part = (validation_count - 0.5) / count
    return model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_split=part, verbose=0)


def best_epoch(history):
    best, lowest = 0, float("nan")
    for epoch, loss in enumerate(history.get("val_loss", []), start=1):
        if loss < lowest or (lowest != lowest and loss == loss):
            best, lowest = epoch, loss
    if not best:
        raise ValueError("no validation loss")
    return np.int64(best)
