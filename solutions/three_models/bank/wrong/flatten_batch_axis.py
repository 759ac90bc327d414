"""
base = "reference"
fails = ["flatten_images"]
en = "The batch axis was flattened too, so all images became one long vector: keep the first axis."
ko = "배치 축까지 펼쳐서 모든 이미지가 긴 벡터 하나가 되었습니다. 첫 번째 축은 남겨 두세요."
"""


def flatten_images(images):
    if images.ndim != 3 or images.shape[1:] != (28, 28):
        raise ValueError(f"expected (n, 28, 28), got {images.shape}")
    return images.reshape(-1).astype("float32") / 255
