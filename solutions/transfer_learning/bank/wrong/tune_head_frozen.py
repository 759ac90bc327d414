"""
base = "reference"
fails = ["fine_tune"]
en = "The head is frozen while the base is tuned."
ko = "기반을 조정하는 동안 머리를 동결합니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.layers[-1].trainable = False
    model.compile(keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=epochs, verbose=0)
