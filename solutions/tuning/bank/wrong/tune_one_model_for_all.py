"""
base = "reference"
fails = ["tune"]
en = "One model goes through all the points and knows from the first what it should learn in the second: build a fresh one each time."
ko = "모델 하나로 모든 조합을 훈련해서 앞에서 배운 것을 뒤에서 이미 알고 있습니다. 매번 새로 만드세요."
"""

import keras


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    table, model = [], None
    for point in grid(space):
        keras.utils.set_random_seed(seed)
        model = model or build(**point)
        history = model.fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        table.append({"parameters": point, **_best_row(history)})
    numbers = [row for row in table if row["epoch"] is not None]
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["val_loss"])["parameters"], table
