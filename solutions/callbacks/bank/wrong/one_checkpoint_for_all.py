"""
base = "reference"
fails = ["checkpoint_callbacks"]
en = "The callback is made once and shared, so the second training is measured by the first and saved in its place."
ko = "콜백을 한 번만 만들어 나누어 씁니다. 두 번째 훈련이 첫 번째의 값과 비교되고 엉뚱한 곳에 저장됩니다."
"""

import math

import keras


SHARED = []


def checkpoint_callbacks(path):
    if not SHARED:
        best = {"monitor": "val_loss", "save_best_only": True, "initial_value_threshold": math.inf}
        SHARED.append(keras.callbacks.ModelCheckpoint(path, **best))
    return SHARED
