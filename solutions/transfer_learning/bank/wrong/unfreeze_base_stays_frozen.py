"""
base = "reference"
fails = ["unfreeze_last"]
en = "The layers are unfrozen, but the base itself stays frozen, and so it has no trainable weights."
ko = "층의 동결은 풀지만 기반 자체는 동결된 채라서 훈련 가능한 가중치가 없습니다."
"""

import keras


def unfreeze_last(base, n):
    normalization = keras.layers.BatchNormalization
    counted = [layer.name for layer in base.layers if layer.weights and not isinstance(layer, normalization)]
    if not 0 <= n <= len(counted):
        raise ValueError(f"{n} of {len(counted)} layers")
    names = counted[len(counted) - n :]
    for layer in base.layers:
        layer.trainable = layer.name in names
    return names
