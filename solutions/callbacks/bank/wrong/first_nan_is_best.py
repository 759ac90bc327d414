"""
base = "reference"
fails = ["checkpoint_callbacks"]
en = "A first epoch with nan is saved and never beaten: nothing is less than nan, so begin with initial_value_threshold=math.inf."
ko = "첫 에포크가 nan이면 저장된 뒤 아무것도 이기지 못합니다. nan보다 작은 수는 없으니 initial_value_threshold=math.inf로 시작하세요."
"""

import keras


def checkpoint_callbacks(path):
    # Without a value to begin with, the first epoch is saved even if it is nan; and nothing is less than nan.
    best = {"monitor": "val_loss", "save_best_only": True}
    return [keras.callbacks.ModelCheckpoint(path, **best)]
