"""
base = "reference"
fails = ["tune"]
en = "Each model is judged by its last epoch: look for the one with the lowest val_loss."
ko = "모델마다 마지막 에포크로 판정합니다. val_loss가 가장 낮은 에포크를 찾으세요."
"""

import keras


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    table = []
    for point in grid(space):
        keras.utils.set_random_seed(seed)
        history = build(**point).fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        table.append(
            {"parameters": point, "epoch": epochs, "loss": history["loss"][-1], "val_loss": history["val_loss"][-1]}
        )
    numbers = [row for row in table if row["epoch"] is not None]
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["val_loss"])["parameters"], table
