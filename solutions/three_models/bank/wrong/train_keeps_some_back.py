"""
base = "reference"
fails = ["train"]
en = "validation_split keeps a part of the images back: train on all of them."
ko = "validation_split이 이미지 일부를 훈련에서 빼 둡니다. 모든 이미지로 훈련하세요."
"""


def train(model, images, labels):
    if images.ndim != 2:
        raise ValueError(f"expected flat images, got {images.shape}: use flatten_images")
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=3, batch_size=128, validation_split=0.2, verbose=0)
