"""
base = "reference"
fails = ["checkpoint_callbacks"]
en = "The epoch with the highest loss is kept: low values of a loss are good, mode 'min'."
ko = "손실이 가장 높은 에포크를 남깁니다. 손실은 낮을수록 좋으므로 mode는 'min'입니다."
"""

import math

import keras


def checkpoint_callbacks(path):
    # Without a value to begin with, the first epoch is saved even if it is nan; and nothing is less than nan.
    best = {"monitor": "val_loss", "save_best_only": True, "mode": "max", "initial_value_threshold": -math.inf}
    return [keras.callbacks.ModelCheckpoint(path, **best)]
