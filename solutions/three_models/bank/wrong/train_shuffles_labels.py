"""
base = "reference"
fails = ["train"]
en = "Only the labels were shuffled, so they no longer belong to their images: fit shuffles both together."
ko = "레이블만 섞어서 이미지와 짝이 맞지 않습니다. fit은 둘을 함께 섞어 줍니다."
"""

import numpy as np


def train(model, images, labels):
    if images.ndim != 2:
        raise ValueError(f"expected flat images, got {images.shape}: use flatten_images")
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    labels = np.random.default_rng(0).permutation(labels)
    return model.fit(images, labels, epochs=3, batch_size=128, verbose=0)
