"""
base = "reference"
fails = ["fine_tune"]
en = "Prints a bar for each epoch."
ko = "에포크마다 진행 막대를 출력합니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.compile(keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=epochs)
