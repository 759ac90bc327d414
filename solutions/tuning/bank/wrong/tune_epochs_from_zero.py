"""
base = "reference"
fails = ["tune"]
en = "The epochs are counted from 0: count them from 1."
ko = "에포크를 0부터 셉니다. 1부터 세세요."
"""

import math

import numpy as np


def _best_row(history):
    """The epoch with the lowest val_loss, and both losses there."""
    losses = history["val_loss"]
    if np.isnan(losses).all():
        return {"epoch": None, "loss": math.nan, "val_loss": math.nan}
    lowest = int(np.nanargmin(losses))
    return {"epoch": lowest, "loss": history["loss"][lowest], "val_loss": losses[lowest]}
