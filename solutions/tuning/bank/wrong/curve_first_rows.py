"""
base = "reference"
fails = ["learning_curve"]
en = "The first rows are taken: sorted data would give one class only. Take random ones."
ko = "앞의 행들을 씁니다. 정렬된 데이터라면 한 클래스뿐입니다. 무작위로 고르세요."
"""

import keras
import numpy as np


def learning_curve(build, training, validation, sizes, epochs, seed=0):
    x, y = training
    if not all(1 <= size <= len(x) for size in sizes):
        raise ValueError(f"sizes from 1 to {len(x)}, not {list(sizes)}")
    # One order for all sizes: a larger set holds the whole of a smaller one.
    order = np.arange(len(x))
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
