"""
base = "reference"
fails = ["fine_tune"]
en = "The default of the learning rate is not small."
ko = "학습률의 기본값이 작지 않습니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-3):
    unfreeze_last(base, n)
    model.compile(keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=epochs, verbose=0)
