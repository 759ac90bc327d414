"""
base = "reference"
fails = ["fine_tune"]
en = "The given learning rate is not used."
ko = "주어진 학습률을 쓰지 않습니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.compile(keras.optimizers.Adam(), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=epochs, verbose=0)
