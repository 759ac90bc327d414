"""
base = "reference"
fails = ["train"]
en = "The squared error compares each probability with the class number itself: use the cross-entropy."
ko = "평균제곱오차는 확률을 클래스 번호와 직접 비교합니다. 교차 엔트로피를 쓰세요."
"""

import numpy as np


def train(model, images, labels):
    if images.ndim != 2:
        raise ValueError(f"expected flat images, got {images.shape}: use flatten_images")
    model.compile(optimizer="adam", loss="mean_squared_error", metrics=["accuracy"])
    labels = np.repeat(labels[:, None], model(images[:1]).shape[1], axis=1)
    return model.fit(images, labels, epochs=3, batch_size=128, verbose=0)
