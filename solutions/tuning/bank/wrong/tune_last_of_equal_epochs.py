"""
base = "reference"
fails = ["tune"]
en = "Of equally good epochs the last one is taken: the first is asked for."
ko = "똑같이 좋은 에포크 중 마지막을 고릅니다. 처음 것을 고르세요."
"""

import math

import numpy as np


def _best_row(history):
    """The epoch with the lowest val_loss, and both losses there."""
    losses = history["val_loss"]
    if np.isnan(losses).all():
        return {"epoch": None, "loss": math.nan, "val_loss": math.nan}
    lowest = len(losses) - 1 - int(np.nanargmin(losses[::-1]))
    return {"epoch": lowest + 1, "loss": history["loss"][lowest], "val_loss": losses[lowest]}
