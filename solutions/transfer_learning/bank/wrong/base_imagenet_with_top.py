"""
base = "reference"
fails = ["load_base"]
en = "VGG16 comes with its thousand classes: include_top=False leaves them off."
ko = "VGG16에 천 개의 클래스 층이 붙어 있습니다. include_top=False로 떼어 내세요."
"""

from pathlib import Path

import keras


def load_base(weights):
    if weights == "imagenet":
        try:
            base = keras.applications.VGG16(weights="imagenet")
        except Exception as error:
            raise RuntimeError("no internet: give a path") from error
    elif not Path(weights).is_file():
        raise FileNotFoundError(weights)
    else:
        model = keras.models.load_model(weights)
        base = keras.Model(model.input, model.get_layer("block5_pool").output)
    base.trainable = False
    return base
