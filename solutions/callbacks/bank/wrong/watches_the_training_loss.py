"""
base = "reference"
fails = ["checkpoint_callbacks"]
en = "The training loss decides which epoch is kept: monitor val_loss."
ko = "훈련 손실로 에포크를 고릅니다. val_loss를 지켜보세요."
"""

import math

import keras


def checkpoint_callbacks(path):
    # Without a value to begin with, the first epoch is saved even if it is nan; and nothing is less than nan.
    best = {"monitor": "loss", "save_best_only": True, "initial_value_threshold": math.inf}
    return [keras.callbacks.ModelCheckpoint(path, **best)]
