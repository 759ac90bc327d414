"""
base = "reference"
fails = ["learning_curve"]
en = "A size that does not fit is noticed after the sizes before it were trained, perhaps for hours: check all sizes first."
ko = "맞지 않는 크기를 앞의 크기들을 (어쩌면 몇 시간 동안) 훈련한 뒤에야 알아차립니다. 먼저 모두 검사하세요."
"""

import keras
import numpy as np


def learning_curve(build, training, validation, sizes, epochs, seed=0):
    x, y = training
    # One order for all sizes: a larger set holds the whole of a smaller one.
    order = np.random.default_rng(seed).permutation(len(x))
    table = []
    for size in sizes:
        if not 1 <= size <= len(x):
            raise ValueError(f"no set of {size} rows")
        rows = order[:size]
        keras.utils.set_random_seed(seed)
        model = build()
        model.fit(x[rows], y[rows], epochs=epochs, verbose=0)
        loss = model.evaluate(x[rows], y[rows], verbose=0, return_dict=True)["loss"]
        val_loss = model.evaluate(*validation, verbose=0, return_dict=True)["loss"]
        table.append({"size": size, "loss": loss, "val_loss": val_loss})
    return table
