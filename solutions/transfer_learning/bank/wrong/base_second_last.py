"""
base = "reference"
fails = ["load_base"]
en = "Takes the layer before the last one for the end of the base; after block5_pool there may be several."
ko = "마지막 바로 앞의 층을 기반의 끝으로 봅니다. block5_pool 뒤에는 층이 여럿일 수 있습니다."
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
        base = keras.Model(model.input, model.layers[-2].output)
    base.trainable = False
    return base
