"""
base = "reference"
fails = ["flatten_images"]
outcome = "raised"
en = "With no images there is nothing to work the -1 out from: write 784 instead of -1."
ko = "이미지가 없으면 -1의 크기를 알아낼 수 없습니다. -1 대신 784라고 쓰세요."
"""


def flatten_images(images):
    if images.ndim != 3 or images.shape[1:] != (28, 28):
        raise ValueError(f"expected (n, 28, 28), got {images.shape}")
    return images.reshape(len(images), -1).astype("float32") / 255
