"""
base = "reference"
fails = ["unfreeze_last"]
en = "One layer too few."
ko = "층이 하나 적습니다."
"""

import keras


def unfreeze_last(base, n):
    normalization = keras.layers.BatchNormalization
    counted = [layer.name for layer in base.layers if layer.weights and not isinstance(layer, normalization)]
    if not 0 <= n <= len(counted):
        raise ValueError(f"{n} of {len(counted)} layers")
    names = counted[len(counted) - n + 1 :] if n else []
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer.name in names
    return names
