"""
base = "reference"
fails = ["fine_tune"]
en = "Gives the dictionary of curves instead of the History."
ko = "History가 아니라 곡선의 딕셔너리를 반환합니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.compile(keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=epochs, verbose=0).history
