"""
base = "reference"
fails = ["load_base"]
outcome = "raised"
en = "A folder of that name is taken for the file."
ko = "같은 이름의 폴더를 파일로 여깁니다."
"""

from pathlib import Path

import keras


def load_base(weights):
    if weights == "imagenet":
        try:
            base = keras.applications.VGG16(weights="imagenet", include_top=False)
        except Exception as error:
            raise RuntimeError("no internet: give a path") from error
    elif not Path(weights).exists():
        raise FileNotFoundError(weights)
    else:
        model = keras.models.load_model(weights)
        base = keras.Model(model.input, model.get_layer("block5_pool").output)
    base.trainable = False
    return base
