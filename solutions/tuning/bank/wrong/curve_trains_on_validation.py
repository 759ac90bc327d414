"""
base = "reference"
fails = ["learning_curve"]
en = "The validation part is trained on as well: it must stay unknown."
ko = "검증용까지 훈련에 씁니다. 검증용은 모르는 것으로 남아 있어야 합니다."
"""

import keras
import numpy as np


def learning_curve(build, training, validation, sizes, epochs, seed=0):
    x, y = training
    rows_held, labels_held = validation
    if not all(1 <= size <= len(x) for size in sizes):
        raise ValueError(f"sizes from 1 to {len(x)}, not {list(sizes)}")
    # One order for all sizes: a larger set holds the whole of a smaller one.
    order = np.random.default_rng(seed).permutation(len(x))
    table = []
    for size in sizes:
        rows = order[:size]
        keras.utils.set_random_seed(seed)
        model = build()
        model.fit(
            np.concatenate([x[rows], rows_held]), np.concatenate([y[rows], labels_held]), epochs=epochs, verbose=0
        )
        loss = model.evaluate(x[rows], y[rows], verbose=0, return_dict=True)["loss"]
        val_loss = model.evaluate(*validation, verbose=0, return_dict=True)["loss"]
        table.append({"size": size, "loss": loss, "val_loss": val_loss})
    return table
