"""
base = "reference"
fails = ["flatten_images"]
en = "The images were laid out column by column: each row of pixels must stay together."
ko = "이미지를 열 단위로 펼쳤습니다. 픽셀의 행이 차례로 이어져야 합니다."
"""


def flatten_images(images):
    if images.ndim != 3 or images.shape[1:] != (28, 28):
        raise ValueError(f"expected (n, 28, 28), got {images.shape}")
    return images.transpose(0, 2, 1).reshape(len(images), 784).astype("float32") / 255
