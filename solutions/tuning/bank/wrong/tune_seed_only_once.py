"""
base = "reference"
fails = ["tune"]
en = "The seed is set once before the loop: the second model starts where the first one left off. Set it before each build."
ko = "시드를 반복문 앞에서 한 번만 정해서 두 번째 모델은 첫 번째가 쓰다 남은 난수에서 출발합니다. build 앞마다 정하세요."
"""

import keras


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    table = []
    keras.utils.set_random_seed(seed)
    for point in grid(space):
        history = build(**point).fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        table.append({"parameters": point, **_best_row(history)})
    numbers = [row for row in table if row["epoch"] is not None]
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["val_loss"])["parameters"], table
