"""
base = "reference"
fails = ["tune"]
en = "The best is chosen by its training loss, which the model wins that learns by heart: choose by val_loss."
ko = "훈련 손실로 고릅니다. 그러면 외우는 모델이 이깁니다. val_loss로 고르세요."
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
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["loss"])["parameters"], table
