"""
base = "reference"
fails = ["overfit_epoch"]
en = "0 comes back where nothing was found: return None."
ko = "찾지 못했을 때 0이 나옵니다. None을 반환하세요."
"""

import math


def overfit_epoch(history, patience):
    if patience < 1 or "loss" not in history or "val_loss" not in history:
        raise ValueError(f"a patience of {patience}, the curves {sorted(history)}")
    losses, val_losses = history["loss"], history["val_loss"]
    if len(losses) != len(val_losses):
        raise ValueError(f"{len(losses)} training losses, {len(val_losses)} validation losses")
    lowest, best = math.inf, None
    for epoch, (loss, val_loss) in enumerate(zip(losses, val_losses, strict=True), start=1):
        if val_loss < lowest:
            lowest, best, by_heart = val_loss, epoch, False
        elif best is not None:
            # losses counts from 0: the best epoch's own loss is at best - 1.
            by_heart = by_heart or loss < losses[best - 1]
            if by_heart and epoch - best >= patience:
                return best + 1
    return 0
