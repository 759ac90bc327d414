"""
base = "reference"
fails = ["learning_curve"]
outcome = "raised"
en = "With metrics evaluate gives a list: ask for a dictionary, return_dict=True."
ko = "지표가 있으면 evaluate가 리스트를 줍니다. return_dict=True로 딕셔너리를 받으세요."
"""

import keras
import numpy as np


def learning_curve(build, training, validation, sizes, epochs, seed=0):
    x, y = training
    if not all(1 <= size <= len(x) for size in sizes):
        raise ValueError(f"sizes from 1 to {len(x)}, not {list(sizes)}")
    # One order for all sizes: a larger set holds the whole of a smaller one.
    order = np.random.default_rng(seed).permutation(len(x))
    table = []
    for size in sizes:
        rows = order[:size]
        keras.utils.set_random_seed(seed)
        model = build()
        model.fit(x[rows], y[rows], epochs=epochs, verbose=0)
        loss = float(model.evaluate(x[rows], y[rows], verbose=0))
        val_loss = float(model.evaluate(*validation, verbose=0))
        table.append({"size": size, "loss": loss, "val_loss": val_loss})
    return table
