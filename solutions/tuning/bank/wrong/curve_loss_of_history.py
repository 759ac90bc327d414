"""
base = "reference"
fails = ["learning_curve"]
en = "The History's loss is an average over the epoch while the weights moved: measure with evaluate after the training."
ko = "History의 손실은 가중치가 움직이는 동안의 평균입니다. 훈련이 끝난 뒤 evaluate로 재세요."
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
        history = model.fit(x[rows], y[rows], epochs=epochs, verbose=0).history
        loss = history["loss"][-1]
        val_loss = model.evaluate(*validation, verbose=0, return_dict=True)["loss"]
        table.append({"size": size, "loss": loss, "val_loss": val_loss})
    return table
