"""
base = "reference"
fails = ["fine_tune"]
en = "Trains for one epoch, whatever is asked for."
ko = "몇 에포크를 요구하든 한 에포크만 훈련합니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.compile(keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, verbose=0)
