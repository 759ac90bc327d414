"""
base = "reference"
fails = ["fine_tune"]
en = "The learning rate of the head is used again: what the base has learned is soon forgotten."
ko = "머리의 학습률을 다시 씁니다. 기반이 배운 것을 금방 잊어버립니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=epochs, verbose=0)
