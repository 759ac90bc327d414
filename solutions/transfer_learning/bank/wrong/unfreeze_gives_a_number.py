"""
base = "reference"
fails = ["unfreeze_last"]
en = "Gives the number of layers instead of their names."
ko = "이름이 아니라 층의 수를 반환합니다."
"""

import keras


def unfreeze_last(base, n):
    normalization = keras.layers.BatchNormalization
    counted = [layer.name for layer in base.layers if layer.weights and not isinstance(layer, normalization)]
    if not 0 <= n <= len(counted):
        raise ValueError(f"{n} of {len(counted)} layers")
    names = counted[len(counted) - n :]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer.name in names
    return len(names)
