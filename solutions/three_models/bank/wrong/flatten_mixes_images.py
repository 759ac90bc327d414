"""
base = "reference"
fails = ["flatten_images"]
en = "Reshaping to (784, n) and transposing mixes the pixels of different images: reshape to (n, 784)."
ko = "(784, n)으로 바꾼 뒤 전치하면 서로 다른 이미지의 픽셀이 섞입니다. (n, 784)로 바꾸세요."
"""


def flatten_images(images):
    if images.ndim != 3 or images.shape[1:] != (28, 28):
        raise ValueError(f"expected (n, 28, 28), got {images.shape}")
    return images.reshape(784, len(images)).T.astype("float32") / 255
