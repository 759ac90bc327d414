"""
base = "reference"
fails = ["flatten_images"]
en = "Dividing by the brightest pixel makes dark images bright, and a black one NaN: always divide by 255."
ko = "가장 밝은 픽셀로 나누면 어두운 이미지는 밝아지고 검은 이미지는 NaN이 됩니다. 항상 255로 나누세요."
"""


def flatten_images(images):
    if images.ndim != 3 or images.shape[1:] != (28, 28):
        raise ValueError(f"expected (n, 28, 28), got {images.shape}")
    return images.reshape(len(images), 784).astype("float32") / images.max(initial=0)
