"""
base = "reference"
fails = ["unfreeze_last"]
en = "Refuses only after the base has been changed."
ko = "기반을 바꾼 뒤에야 거부합니다."
"""

import keras


def unfreeze_last(base, n):
    base.trainable = True
    normalization = keras.layers.BatchNormalization
    counted = [layer.name for layer in base.layers if layer.weights and not isinstance(layer, normalization)]
    if not 0 <= n <= len(counted):
        raise ValueError(f"{n} of {len(counted)} layers")
    names = counted[len(counted) - n :]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer.name in names
    return names
