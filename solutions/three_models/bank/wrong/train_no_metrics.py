"""
base = "reference"
fails = ["train"]
en = "history has no accuracy: compile with metrics=['accuracy']."
ko = "history에 accuracy가 없습니다. compile에 metrics=['accuracy']를 주세요."
"""


def train(model, images, labels):
    if images.ndim != 2:
        raise ValueError(f"expected flat images, got {images.shape}: use flatten_images")
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model.fit(images, labels, epochs=3, batch_size=128, verbose=0)
