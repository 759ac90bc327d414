"""
base = "reference"
fails = ["fine_tune"]
en = "The metric is gone after compiling again."
ko = "다시 컴파일하면서 지표가 없어졌습니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.compile(keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy")
    return model.fit(images, labels, epochs=epochs, verbose=0)
