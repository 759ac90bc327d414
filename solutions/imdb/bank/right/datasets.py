"""
en = "tf.data for the training, dropout in the model, np.isin and sets for the vectors, pandas-like arrays for the epochs."
ko = "훈련에는 tf.data를, 모델에는 드롭아웃을, 벡터에는 집합을, 에포크에는 배열 정렬을 씁니다."
"""

import re

import keras
import numpy as np
import tensorflow as tf

UNKNOWN, OFFSET = 2, 3


def reverse_word_index(word_index):
    return {word_index[word]: word for word in sorted(word_index, key=word_index.get)}


def decode_review(sequence, word_index):
    words = {number + OFFSET: word for number, word in reverse_word_index(word_index).items()}
    return " ".join(map(lambda number: words.get(number, "?"), list(sequence)))


def encode_review(text, word_index, num_words):
    letters = "".join(letter if re.match(r"\w", letter) else " " for letter in text.lower())
    numbers = [word_index[word] + OFFSET if word in word_index else UNKNOWN for word in letters.split()]
    return (1, *(UNKNOWN if number >= num_words else number for number in numbers))


def multi_hot(sequences, dimension):
    vectors = np.zeros((dimension, len(sequences)), dtype=np.float32)
    for review in range(len(sequences)):
        columns = [number for number in {int(number) for number in sequences[review]} if number in range(dimension)]
        vectors[columns, review] = 1
    return vectors.T


def build_classifier(dimension):
    model = keras.Sequential()
    model.add(keras.layers.InputLayer(shape=(dimension,)))
    model.add(keras.layers.Dense(24))
    model.add(keras.layers.Activation("relu"))
    model.add(keras.layers.Dropout(0.2))
    model.add(keras.layers.Dense(1, activation=keras.activations.sigmoid))
    model.compile(keras.optimizers.RMSprop(0.003), keras.losses.binary_crossentropy, metrics=["accuracy"])
    return model


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if not (len(x) == len(y) and 1 <= validation_count <= len(x) - 1):
        raise ValueError("cannot be split")
    everything = tf.data.Dataset.from_tensor_slices((x, y))
    training = everything.skip(validation_count).shuffle(len(x)).batch(batch_size)
    held_back = everything.take(validation_count).batch(batch_size)
    return model.fit(training, epochs=epochs, validation_data=held_back, verbose=2)


def best_epoch(history):
    losses = np.array(history["val_loss"] if "val_loss" in history else [], dtype=float)
    losses = np.where(np.isnan(losses), np.inf, losses)
    if not np.isfinite(losses).any() and not np.isinf(history.get("val_loss", [])).any():
        raise ValueError("no validation loss")
    return np.argsort(losses, kind="stable")[0] + 1
