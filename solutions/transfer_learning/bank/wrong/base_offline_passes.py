"""
base = "reference"
fails = ["load_base"]
outcome = "raised"
en = "The failure of the download is passed on as it is: make it a RuntimeError that tells what to do."
ko = "내려받기가 실패한 예외를 그대로 내보냅니다. 무엇을 하면 되는지 알려 주는 RuntimeError로 바꾸세요."
"""

from pathlib import Path

import keras


def load_base(weights):
    if weights == "imagenet":
        base = keras.applications.VGG16(weights="imagenet", include_top=False)
    elif not Path(weights).is_file():
        raise FileNotFoundError(weights)
    else:
        model = keras.models.load_model(weights)
        base = keras.Model(model.input, model.get_layer("block5_pool").output)
    base.trainable = False
    return base
