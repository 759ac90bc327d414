"""
base = "reference"
fails = ["train"]
en = "The History that fit returns was not passed on: return it."
ko = "fit이 준 History를 반환하지 않았습니다. return을 쓰세요."
"""


def train(model, images, labels):
    if images.ndim != 2:
        raise ValueError(f"expected flat images, got {images.shape}: use flatten_images")
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(images, labels, epochs=3, batch_size=128, verbose=0)
