"""
base = "reference"
fails = ["checkpoint_callbacks"]
en = "The first epoch has to beat 1 here: a training whose loss is higher saves nothing. Begin with infinity."
ko = "첫 에포크가 1보다 작아야만 저장합니다. 손실이 더 큰 훈련은 아무것도 저장하지 못합니다. 무한대에서 시작하세요."
"""

import keras


def checkpoint_callbacks(path):
    # Without a value to begin with, the first epoch is saved even if it is nan; and nothing is less than nan.
    best = {"monitor": "val_loss", "save_best_only": True, "initial_value_threshold": 1.0}
    return [keras.callbacks.ModelCheckpoint(path, **best)]
