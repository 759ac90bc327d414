"""
base = "reference"
fails = ["overfit_epoch"]
en = "The lowest val_loss of the whole curve is taken, although overfitting was established long before."
ko = "곡선 전체에서 가장 낮은 val_loss를 씁니다. 과대적합은 그보다 훨씬 전에 판정되었을 수 있습니다."
"""

import numpy as np


def overfit_epoch(history, patience):
    if patience < 1 or "loss" not in history or "val_loss" not in history:
        raise ValueError(f"a patience of {patience}, the curves {sorted(history)}")
    losses, val_losses = history["loss"], history["val_loss"]
    if len(losses) != len(val_losses):
        raise ValueError(f"{len(losses)} training losses, {len(val_losses)} validation losses")
    if np.isnan(np.asarray(val_losses, dtype=float)).all():
        return None
    best = int(np.nanargmin(val_losses))
    later = [loss for loss in losses[best + 1 :] if loss < losses[best]]
    return best + 2 if later and len(losses) - best - 1 >= patience else None
