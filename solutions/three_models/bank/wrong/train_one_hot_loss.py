"""
base = "reference"
fails = ["train"]
outcome = "raised"
en = "categorical_crossentropy expects one-hot labels: for whole numbers use sparse_categorical_crossentropy."
ko = "categorical_crossentropy에는 원-핫 레이블이 필요합니다. 정수에는 sparse_categorical_crossentropy를 쓰세요."
"""


def train(model, images, labels):
    if images.ndim != 2:
        raise ValueError(f"expected flat images, got {images.shape}: use flatten_images")
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=3, batch_size=128, verbose=0)
