"""
base = "reference"
fails = ["fine_tune"]
en = "Holds back a part of the images for validation."
ko = "이미지의 일부를 검증용으로 떼어 둡니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.compile(keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=epochs, validation_split=0.2, verbose=0)
