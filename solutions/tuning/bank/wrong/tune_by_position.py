"""
base = "reference"
fails = ["tune"]
outcome = "raised"
en = "The values are passed by position: build takes them by name, build(**point)."
ko = "값을 위치로 넘깁니다. build는 이름으로 받습니다: build(**point)."
"""

import keras


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    table = []
    for point in grid(space):
        keras.utils.set_random_seed(seed)
        history = build(*point.values()).fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        table.append({"parameters": point, **_best_row(history)})
    numbers = [row for row in table if row["epoch"] is not None]
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["val_loss"])["parameters"], table
