"""
base = "reference"
fails = ["fine_tune"]
en = "Preprocesses the images, but the model does so itself."
ko = "이미지를 전처리합니다. 그런데 그것은 모델이 스스로 합니다."
"""

import keras


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.compile(keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    images = keras.applications.vgg16.preprocess_input(images.astype("float32"))
    return model.fit(images, labels, epochs=epochs, verbose=0)
