"""
base = "reference"
fails = ["load_base"]
outcome = "raised"
en = "Where there is no file, Keras's own error comes out instead of FileNotFoundError."
ko = "파일이 없을 때 FileNotFoundError가 아니라 Keras의 예외가 그대로 나옵니다."
"""

import keras


def load_base(weights):
    if weights == "imagenet":
        try:
            base = keras.applications.VGG16(weights="imagenet", include_top=False)
        except Exception as error:
            raise RuntimeError("no internet: give a path") from error
    else:
        model = keras.models.load_model(weights)
        base = keras.Model(model.input, model.get_layer("block5_pool").output)
    base.trainable = False
    return base
