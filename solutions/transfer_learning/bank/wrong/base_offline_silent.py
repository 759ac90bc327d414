"""
base = "reference"
fails = ["load_base"]
en = "The message of the RuntimeError is empty."
ko = "RuntimeError의 메시지가 비어 있습니다."
"""

from pathlib import Path

import keras


def load_base(weights):
    if weights == "imagenet":
        try:
            base = keras.applications.VGG16(weights="imagenet", include_top=False)
        except Exception as error:
            raise RuntimeError() from error
    elif not Path(weights).is_file():
        raise FileNotFoundError(weights)
    else:
        model = keras.models.load_model(weights)
        base = keras.Model(model.input, model.get_layer("block5_pool").output)
    base.trainable = False
    return base
