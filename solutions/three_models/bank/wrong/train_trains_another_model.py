"""
base = "reference"
fails = ["train"]
en = "A new model was made and trained: the caller's model has not learned anything."
ko = "새 모델을 만들어 훈련했습니다. 넘겨받은 모델은 아무것도 배우지 못했습니다."
"""

import keras


def train(model, images, labels):
    if images.ndim != 2:
        raise ValueError(f"expected flat images, got {images.shape}: use flatten_images")
    layers = [keras.layers.Dense(128, activation="relu"), keras.layers.Dense(10, activation="softmax")]
    model = keras.Sequential([keras.Input(images.shape[1:]), *layers])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=3, batch_size=128, verbose=0)
