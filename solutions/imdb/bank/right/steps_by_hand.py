"""
en = "One step of training after another with train_on_batch, a History filled by hand; a class for the model."
ko = "train_on_batch로 한 걸음씩 훈련하며 History를 직접 채우고, 모델은 클래스로 만듭니다."
"""

import re
from collections import defaultdict

import keras
import numpy as np


def reverse_word_index(word_index):
    return dict(map(reversed, word_index.items()))


def decode_review(sequence, word_index):
    words = defaultdict(lambda: "?", zip(word_index.values(), word_index.keys()))
    return " ".join([words[int(number) - 3] for number in sequence])


def encode_review(text, word_index, num_words):
    kept = {word: rank + 3 for word, rank in word_index.items() if rank + 3 < num_words}
    words = [word for word in re.split(r"\W+", text.lower()) if word]
    return np.array([1, *(kept.get(word, 2) for word in words)])


def multi_hot(sequences, dimension):
    lengths = [len(sequence) for sequence in sequences]
    rows = np.repeat(np.arange(len(lengths)), lengths)
    columns = np.concatenate([np.zeros(0, np.int64), *(np.asarray(each, np.int64) for each in sequences)])
    inside = (columns >= 0) & (columns < dimension)
    vectors = np.zeros((len(lengths), dimension), np.float32)
    np.maximum.at(vectors, (rows[inside], columns[inside]), np.float32(1))
    return vectors


class Judge(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(32, activation="relu")
        self.verdict = keras.layers.Dense(1)

    def call(self, inputs):
        return keras.ops.sigmoid(self.verdict(self.hidden(inputs)))


def build_classifier(dimension):
    model = Judge()
    model.build((None, dimension))
    model.compile(optimizer=keras.optimizers.Nadam(0.002), loss="binary_crossentropy", metrics=["accuracy"])
    return model


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or validation_count <= 0 or validation_count >= len(y):
        raise ValueError("lengths")
    history = keras.callbacks.History()
    history.set_model(model)
    history.on_train_begin()
    draw = np.random.default_rng(1)
    for epoch in range(epochs):
        order = validation_count + draw.permutation(len(x) - validation_count)
        totals = {}
        for start in range(0, len(order), batch_size):
            chosen = order[start : start + batch_size]
            model.reset_metrics()
            now = model.train_on_batch(x[chosen], y[chosen], return_dict=True)
            for name, value in now.items():
                totals[name] = totals.get(name, 0.0) + float(value) * len(chosen)
        kept = model.evaluate(x[:validation_count], y[:validation_count], verbose=0, return_dict=True)
        logs = {name: total / len(order) for name, total in totals.items()}
        history.on_epoch_end(epoch, logs | {f"val_{name}": float(value) for name, value in kept.items()})
    return history


def best_epoch(history):
    losses = [float(loss) for loss in history.get("val_loss", [])]
    real = [loss for loss in losses if loss == loss]
    if len(real) == 0:
        raise ValueError("no validation loss")
    return losses.index(min(real)) + 1
