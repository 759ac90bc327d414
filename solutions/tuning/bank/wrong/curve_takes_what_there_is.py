"""
base = "reference"
fails = ["learning_curve"]
en = "A size above the number of rows is cut silently: raise ValueError."
ko = "행 수보다 큰 크기를 말없이 줄입니다. ValueError를 일으키세요."
"""

import keras
import numpy as np


def learning_curve(build, training, validation, sizes, epochs, seed=0):
    x, y = training
    # One order for all sizes: a larger set holds the whole of a smaller one.
    order = np.random.default_rng(seed).permutation(len(x))
    table = []
    for size in sizes:
        rows = order[:size]
        keras.utils.set_random_seed(seed)
        model = build()
        model.fit(x[rows], y[rows], epochs=epochs, verbose=0)
        loss = model.evaluate(x[rows], y[rows], verbose=0, return_dict=True)["loss"]
        val_loss = model.evaluate(*validation, verbose=0, return_dict=True)["loss"]
        table.append({"size": size, "loss": loss, "val_loss": val_loss})
    return table
