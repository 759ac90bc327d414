"""
base = "reference"
fails = ["load_base"]
en = "The old layer of classes is still there: end at block5_pool."
ko = "예전 클래스 층이 아직 남아 있습니다. block5_pool에서 끝나야 합니다."
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
        base = keras.Model(model.input, model.output)
    base.trainable = False
    return base
