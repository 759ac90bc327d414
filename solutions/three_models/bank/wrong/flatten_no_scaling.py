"""
base = "reference"
fails = ["flatten_images"]
en = "The pixels still run from 0 to 255: divide by 255."
ko = "픽셀 값이 아직 0~255입니다. 255로 나누세요."
"""


def flatten_images(images):
    if images.ndim != 3 or images.shape[1:] != (28, 28):
        raise ValueError(f"expected (n, 28, 28), got {images.shape}")
    return images.reshape(len(images), 784).astype("float32")
