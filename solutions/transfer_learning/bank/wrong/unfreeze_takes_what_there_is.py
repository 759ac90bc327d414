"""
base = "reference"
fails = ["unfreeze_last"]
en = "More layers than there are is no error here: all of them are taken."
ko = "있는 것보다 많아도 오류를 내지 않고 있는 만큼 풉니다."
"""

import keras


def unfreeze_last(base, n):
    normalization = keras.layers.BatchNormalization
    counted = [layer.name for layer in base.layers if layer.weights and not isinstance(layer, normalization)]
    n = min(n, len(counted))
    if n < 0:
        raise ValueError(f"{n} of {len(counted)} layers")
    names = counted[len(counted) - n :]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer.name in names
    return names
