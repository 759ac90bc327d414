"""
base = "reference"
fails = ["unfreeze_last"]
en = "The first n layers are unfrozen: those are the ones that see edges, which all images have."
ko = "처음 n개 층의 동결을 풉니다. 그 층들은 어떤 이미지에나 있는 가장자리를 봅니다."
"""

import keras


def unfreeze_last(base, n):
    normalization = keras.layers.BatchNormalization
    counted = [layer.name for layer in base.layers if layer.weights and not isinstance(layer, normalization)]
    if not 0 <= n <= len(counted):
        raise ValueError(f"{n} of {len(counted)} layers")
    names = counted[:n]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer.name in names
    return names
