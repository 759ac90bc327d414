"""
base = "reference"
fails = ["tune"]
en = "A model whose every val_loss is nan is missing in the table: every point has a row."
ko = "모든 val_loss가 nan인 모델이 결과표에 없습니다. 모든 조합에 행이 있어야 합니다."
"""

import keras


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    table = []
    for point in grid(space):
        keras.utils.set_random_seed(seed)
        history = build(**point).fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        table.append({"parameters": point, **_best_row(history)})
    numbers = [row for row in table if row["epoch"] is not None]
    table = numbers
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["val_loss"])["parameters"], table
