"""
base = "reference"
fails = ["tune"]
en = "The best model is built and trained once more at the end: every point is tried once."
ko = "마지막에 가장 좋은 모델을 다시 만들어 훈련합니다. 조합마다 한 번만 시도하세요."
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
    best = min(numbers, key=lambda row: row["val_loss"])["parameters"]
    keras.utils.set_random_seed(seed)
    build(**best).fit(x, y, epochs=epochs, verbose=0)
    return best, table
