"""
base = "reference"
fails = ["feature_maps"]
en = "A batch of one image is accepted; an image has three axes, everything else is a ValueError."
ko = "한 장짜리 배치를 받아들였습니다. 그림의 축은 세 개이고 그 밖에는 ValueError여야 합니다."
"""

_reference_maps = feature_maps  # noqa: F821


def feature_maps(model, image):
    return _reference_maps(model, image[0] if image.ndim == 4 and len(image) == 1 else image)
