"""
base = "reference"
fails = ["tune"]
en = "np.argmin takes nan for the lowest number: use np.nanargmin."
ko = "np.argmin은 nan을 가장 작은 수로 봅니다. np.nanargmin을 쓰세요."
"""

import math

import numpy as np


def _best_row(history):
    """The epoch with the lowest val_loss, and both losses there."""
    losses = history["val_loss"]
    if np.isnan(losses).all():
        return {"epoch": None, "loss": math.nan, "val_loss": math.nan}
    lowest = int(np.argmin(losses))
    return {"epoch": lowest + 1, "loss": history["loss"][lowest], "val_loss": losses[lowest]}
