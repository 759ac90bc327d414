"""
base = "reference"
fails = ["unfreeze_last"]
en = "From the first chosen layer on everything is unfrozen, batch normalization too."
ko = "고른 첫 층부터 배치 정규화까지 모두 동결을 풉니다."
"""

import keras


def unfreeze_last(base, n):
    normalization = keras.layers.BatchNormalization
    counted = [layer.name for layer in base.layers if layer.weights and not isinstance(layer, normalization)]
    if not 0 <= n <= len(counted):
        raise ValueError(f"{n} of {len(counted)} layers")
    names = counted[len(counted) - n :]
    base.trainable = True
    reached = False
    for layer in base.layers:
        reached = reached or layer.name in names
        layer.trainable = reached
    return names
