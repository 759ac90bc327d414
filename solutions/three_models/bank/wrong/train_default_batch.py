"""
base = "reference"
fails = ["train"]
en = "The batches hold 32 images, which is the default of fit: give it batch_size=128."
ko = "배치 크기가 fit의 기본값인 32입니다. batch_size=128을 주세요."
"""


def train(model, images, labels):
    if images.ndim != 2:
        raise ValueError(f"expected flat images, got {images.shape}: use flatten_images")
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=3, verbose=0)
