"""
base = "reference"
fails = ["flatten_images"]
en = "The shape is refused, but the message does not say which shape came: put images.shape into it."
ko = "모양을 거절하지만 어떤 모양이 들어왔는지 메시지에 없습니다. images.shape를 메시지에 넣으세요."
"""


def flatten_images(images):
    if images.ndim != 3 or images.shape[1:] != (28, 28):
        raise ValueError("bad shape")
    return images.reshape(len(images), 784).astype("float32") / 255
