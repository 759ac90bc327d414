"""
base = "reference"
fails = ["fine_tune"]
en = "The base stays frozen: only the head is trained."
ko = "기반이 동결된 채라 머리만 훈련됩니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    model.compile(keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=epochs, verbose=0)
