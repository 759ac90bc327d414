"""
base = "reference"
fails = ["unfreeze_last"]
en = "Layers that were unfrozen before stay so: only the last n may be trainable."
ko = "전에 동결이 풀린 층이 그대로 남습니다. 마지막 n개만 훈련 가능해야 합니다."
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
        if layer.name in names:
            layer.trainable = True
    return names
