"""
base = "reference"
fails = ["train"]
en = "Only one epoch: fit takes epochs=3."
ko = "에포크가 하나뿐입니다. fit에 epochs=3을 주세요."
"""


def train(model, images, labels):
    if images.ndim != 2:
        raise ValueError(f"expected flat images, got {images.shape}: use flatten_images")
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, batch_size=128, verbose=0)
