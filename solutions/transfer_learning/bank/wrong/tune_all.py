"""
base = "reference"
fails = ["fine_tune"]
en = "The whole base is trained, not the last n layers."
ko = "마지막 n개 층이 아니라 기반 전체를 훈련합니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    base.trainable = True
    model.compile(keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=epochs, verbose=0)
