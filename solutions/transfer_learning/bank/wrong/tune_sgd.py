"""
base = "reference"
fails = ["fine_tune"]
en = "Another optimizer than Adam."
ko = "Adam이 아닌 다른 옵티마이저를 씁니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.compile(keras.optimizers.SGD(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=epochs, verbose=0)
