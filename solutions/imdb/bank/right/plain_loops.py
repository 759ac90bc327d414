"""
en = "Plain Python loops and conditions; a functional model with two hidden layers; min over pairs."
ko = "평범한 파이썬 반복문과 조건문, 은닉층이 둘인 함수형 모델, 쌍의 최솟값을 씁니다."
"""

import math
import re

import keras
import numpy as np


def reverse_word_index(word_index):
    words = {}
    for word in word_index:
        words[word_index[word]] = word
    return words


def decode_review(sequence, word_index):
    words = reverse_word_index(word_index)
    text = []
    for number in sequence:
        rank = int(number) - 3
        if rank in words:
            text.append(words[rank])
        else:
            text.append("?")
    return " ".join(text)


def encode_review(text, word_index, num_words):
    numbers = [1]
    for match in re.finditer(r"\w+", text.lower()):
        number = word_index.get(match.group(), -1) + 3
        numbers.append(number if 3 < number < num_words else 2)
    return numbers


def multi_hot(sequences, dimension):
    vectors = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        for number in sequence:
            if 0 <= number < dimension:
                vectors[i, int(number)] = 1.0
    return vectors


def build_classifier(dimension):
    inputs = keras.Input((dimension,))
    hidden = keras.layers.Dense(16, activation="relu")(inputs)
    hidden = keras.layers.Dense(16, activation="relu")(hidden)
    outputs = keras.layers.Dense(1, activation="sigmoid")(hidden)
    model = keras.Model(inputs, outputs)
    model.compile("adam", keras.losses.BinaryCrossentropy(), metrics=["accuracy"])
    return model


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if validation_count < 1 or validation_count >= len(x) or len(x) != len(y):
        raise ValueError("cannot be split")
    x_validation, x_train = np.split(x, [validation_count])
    y_validation, y_train = np.split(y, [validation_count])
    model.fit(x_train, y_train, batch_size, epochs, verbose=0, validation_data=(x_validation, y_validation))
    return model.history


def best_epoch(history):
    numbered = [(loss, epoch) for epoch, loss in enumerate(history.get("val_loss", ()), 1) if not math.isnan(loss)]
    if not numbered:
        raise ValueError("nothing to choose from")
    return min(numbered)[1]
