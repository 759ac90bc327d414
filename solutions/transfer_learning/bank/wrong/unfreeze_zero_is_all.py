"""
base = "reference"
fails = ["unfreeze_last"]
en = "n = 0 unfreezes everything: a list from -0 on is the whole list."
ko = "n = 0이면 모두 풀립니다. -0부터의 리스트는 전체 리스트입니다."
"""

import keras


def unfreeze_last(base, n):
    normalization = keras.layers.BatchNormalization
    counted = [layer.name for layer in base.layers if layer.weights and not isinstance(layer, normalization)]
    if not 0 <= n <= len(counted):
        raise ValueError(f"{n} of {len(counted)} layers")
    names = counted[-n:]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer.name in names
    return names
