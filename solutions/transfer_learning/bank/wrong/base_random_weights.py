"""
base = "reference"
fails = ["load_base"]
en = "The layers are there, but with new weights: a clone has the structure only."
ko = "층은 있지만 가중치가 새것입니다. clone_model은 구조만 복사합니다."
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
        model = keras.models.clone_model(model)
        base = keras.Model(model.input, model.get_layer("block5_pool").output)
    base.trainable = False
    return base
