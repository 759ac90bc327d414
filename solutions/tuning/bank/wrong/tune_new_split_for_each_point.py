"""
base = "reference"
fails = ["tune"]
en = "Every point is compared on other rows, so luck has a say: split once."
ko = "조합마다 다른 행으로 비교해서 운이 끼어듭니다. 한 번만 나누세요."
"""

import keras


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    table = []
    for number, point in enumerate(grid(space)):
        training, validation = split(x, y, validation_fraction, seed + number)
        keras.utils.set_random_seed(seed)
        history = build(**point).fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        table.append({"parameters": point, **_best_row(history)})
    numbers = [row for row in table if row["epoch"] is not None]
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["val_loss"])["parameters"], table
