"""
base = "reference"
fails = ["tune"]
en = "The model is used again as long as its architecture stays the same: it is trained already. Build a fresh one each time."
ko = "구조가 같으면 모델을 다시 씁니다. 이미 훈련된 모델입니다. 매번 새로 만드세요."
"""

import keras


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    table, kept = [], {}
    for point in grid(space):
        keras.utils.set_random_seed(seed)
        model = kept.setdefault(str(point.get("units", point)), None) or build(**point)
        kept[str(point.get("units", point))] = model
        history = model.fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        table.append({"parameters": point, **_best_row(history)})
    numbers = [row for row in table if row["epoch"] is not None]
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["val_loss"])["parameters"], table
