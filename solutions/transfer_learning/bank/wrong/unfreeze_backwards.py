"""
base = "reference"
fails = ["unfreeze_last"]
en = "The names come from the last layer to the first."
ko = "이름이 마지막 층에서 첫 층의 순서로 나옵니다."
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
    return names[::-1]
