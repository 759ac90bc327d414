"""
base = "reference"
fails = ["train"]
en = "Plain SGD with its default step has hardly begun after three epochs: choose adam, or a larger step."
ko = "기본 걸음의 SGD로는 세 에포크 동안 얼마 배우지 못합니다. adam을 쓰거나 걸음을 키우세요."
"""


def train(model, images, labels):
    if images.ndim != 2:
        raise ValueError(f"expected flat images, got {images.shape}: use flatten_images")
    model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=3, batch_size=128, verbose=0)
