"""
base = "reference"
fails = ["unfreeze_last"]
en = "A negative n is accepted."
ko = "음수인 n을 받아들입니다."
"""

import keras


def unfreeze_last(base, n):
    normalization = keras.layers.BatchNormalization
    counted = [layer.name for layer in base.layers if layer.weights and not isinstance(layer, normalization)]
    if n > len(counted):
        raise ValueError(f"{n} of {len(counted)} layers")
    names = counted[len(counted) - n :]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer.name in names
    return names
