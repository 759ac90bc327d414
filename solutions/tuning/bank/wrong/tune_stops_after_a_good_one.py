"""
base = "reference"
fails = ["tune"]
en = "The search ends at the first point that is good enough: every point is tried."
ko = "충분히 좋은 조합이 나오면 탐색을 멈춥니다. 모든 조합을 시도하세요."
"""

import keras


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    table = []
    for point in grid(space):
        keras.utils.set_random_seed(seed)
        history = build(**point).fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        table.append({"parameters": point, **_best_row(history)})
        if table[-1]["epoch"] is not None and table[-1]["val_loss"] < 0.25:
            break
    numbers = [row for row in table if row["epoch"] is not None]
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["val_loss"])["parameters"], table
