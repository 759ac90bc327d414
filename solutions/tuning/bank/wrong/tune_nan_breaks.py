"""
base = "reference"
fails = ["tune"]
en = "A model whose every val_loss is nan ends the whole search: give it a row with None."
ko = "모든 val_loss가 nan인 모델 하나 때문에 탐색 전체가 끝납니다. 그 모델에는 None이 든 행을 주세요."
"""

import numpy as np


def _best_row(history):
    """The epoch with the lowest val_loss, and both losses there."""
    losses = np.asarray(history["val_loss"], dtype=np.float64)
    lowest = int(np.nanargmin(losses))
    return {"epoch": lowest + 1, "loss": history["loss"][lowest], "val_loss": history["val_loss"][lowest]}
