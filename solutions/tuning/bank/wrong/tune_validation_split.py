"""
base = "reference"
fails = ["tune"]
outcome = "raised"
en = "validation_split takes the last rows, whatever their class: use the two parts of split."
ko = "validation_split은 클래스와 상관없이 마지막 행들을 뗍니다. split의 두 쪽을 쓰세요."
"""

import keras


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    split(x, y, validation_fraction, seed)
    table = []
    for point in grid(space):
        keras.utils.set_random_seed(seed)
        history = build(**point).fit(x, y, validation_split=validation_fraction, epochs=epochs, verbose=0).history
        table.append({"parameters": point, **_best_row(history)})
    numbers = [row for row in table if row["epoch"] is not None]
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["val_loss"])["parameters"], table
