"""
base = "reference"
fails = ["tune"]
en = "The rows are scaled on the way: fit gets them as split gives them."
ko = "가는 길에 행의 크기를 바꿉니다. split이 준 그대로 fit에 넘기세요."
"""

import keras
import numpy as np


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    training, validation = [(rows / np.abs(x).max(initial=1), labels) for rows, labels in (training, validation)]
    table = []
    for point in grid(space):
        keras.utils.set_random_seed(seed)
        history = build(**point).fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        table.append({"parameters": point, **_best_row(history)})
    numbers = [row for row in table if row["epoch"] is not None]
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["val_loss"])["parameters"], table
