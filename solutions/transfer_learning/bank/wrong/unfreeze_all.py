"""
base = "reference"
fails = ["unfreeze_last"]
en = "All layers are unfrozen, not the last ones only."
ko = "마지막 층만이 아니라 모든 층의 동결을 풉니다."
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
        layer.trainable = bool(names)
    return names
