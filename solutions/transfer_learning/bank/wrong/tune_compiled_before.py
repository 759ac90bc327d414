"""
base = "reference"
fails = ["fine_tune"]
en = "Compiled before the layers are unfrozen."
ko = "층의 동결을 풀기 전에 컴파일합니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    model.compile(keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    unfreeze_last(base, n)
    return model.fit(images, labels, epochs=epochs, verbose=0)
