"""
base = "reference"
fails = ["checkpoint_callbacks"]
en = "An early stop beside the checkpoint ends the training at its first bad epoch: only the checkpoint was asked for."
ko = "체크포인트 곁에 조기 종료까지 두어 처음 나빠진 에포크에서 훈련이 끝납니다. 체크포인트만 필요합니다."
"""

import math

import keras


def checkpoint_callbacks(path):
    # Without a value to begin with, the first epoch is saved even if it is nan; and nothing is less than nan.
    best = {"monitor": "val_loss", "save_best_only": True, "initial_value_threshold": math.inf}
    return [keras.callbacks.EarlyStopping(patience=1), keras.callbacks.ModelCheckpoint(path, **best)]
