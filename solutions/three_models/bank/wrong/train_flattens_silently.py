"""
base = "reference"
fails = ["train"]
en = "Images that were not flattened, and not scaled, are accepted silently: refuse them and name flatten_images."
ko = "펼치지도 않고 크기도 맞추지 않은 이미지를 아무 말 없이 받아들입니다. 거절하고 flatten_images를 알려 주세요."
"""


def train(model, images, labels):
    images = images.reshape(len(labels), -1)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=3, batch_size=128, verbose=0)
