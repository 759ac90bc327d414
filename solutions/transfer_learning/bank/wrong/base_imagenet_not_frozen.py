"""
base = "reference"
fails = ["load_base"]
en = "Only a base from a file is frozen, the one of ImageNet is not."
ko = "파일에서 읽은 기반만 동결하고 ImageNet의 것은 동결하지 않습니다."
"""

from pathlib import Path

import keras


def load_base(weights):
    if weights == "imagenet":
        try:
            base = keras.applications.VGG16(weights="imagenet", include_top=False)
        except Exception as error:
            raise RuntimeError("no internet: give a path") from error
    elif not Path(weights).is_file():
        raise FileNotFoundError(weights)
    else:
        model = keras.models.load_model(weights)
        base = keras.Model(model.input, model.get_layer("block5_pool").output)
    base.trainable = weights == "imagenet"
    return base
