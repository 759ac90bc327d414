"""
base = "reference"
fails = ["checkpoint_callbacks"]
en = "Every epoch is saved, so the file holds the last one: save_best_only=True."
ko = "모든 에포크를 저장해서 파일에 마지막 모델이 남습니다. save_best_only=True를 주세요."
"""

import math

import keras


def checkpoint_callbacks(path):
    # Without a value to begin with, the first epoch is saved even if it is nan; and nothing is less than nan.
    best = {"monitor": "val_loss", "initial_value_threshold": math.inf}
    return [keras.callbacks.ModelCheckpoint(path, **best)]
