"""
base = "reference"
fails = ["tune"]
en = "Every point has another seed, so luck has a say: all start from the same."
ko = "조합마다 시드가 달라서 운이 끼어듭니다. 모두 같은 시드에서 출발해야 합니다."
"""

import keras


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    table = []
    for number, point in enumerate(grid(space)):
        keras.utils.set_random_seed(seed + number)
        history = build(**point).fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        table.append({"parameters": point, **_best_row(history)})
    numbers = [row for row in table if row["epoch"] is not None]
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["val_loss"])["parameters"], table
