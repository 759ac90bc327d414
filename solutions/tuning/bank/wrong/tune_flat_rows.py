"""
base = "reference"
fails = ["tune"]
en = "The parameters lie among the results in the row: they belong under `parameters`."
ko = "파라미터가 결과와 섞여 있습니다. `parameters` 아래에 두세요."
"""

import keras


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    table = []
    for point in grid(space):
        keras.utils.set_random_seed(seed)
        history = build(**point).fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        table.append({**point, **_best_row(history)})
    numbers = [row for row in table if row["epoch"] is not None]
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return {
        name: value for name, value in min(numbers, key=lambda row: row["val_loss"]).items() if name in space
    }, table
