"""
base = "reference"
fails = ["fine_tune"]
en = "One epoch too many."
ko = "에포크가 하나 많습니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.compile(keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=epochs + 1, verbose=0)
