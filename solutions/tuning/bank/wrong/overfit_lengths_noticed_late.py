"""
base = "reference"
fails = ["overfit_epoch"]
en = "Curves of different lengths are noticed at their end only, after the answer was given: check first."
ko = "길이가 다른 것을 곡선이 끝날 때에야 알아차립니다. 그 전에 답이 나와 버립니다. 먼저 검사하세요."
"""

import math


def overfit_epoch(history, patience):
    if patience < 1 or "loss" not in history or "val_loss" not in history:
        raise ValueError(f"a patience of {patience}, the curves {sorted(history)}")
    losses, val_losses = history["loss"], history["val_loss"]
    lowest, best = math.inf, None
    for epoch, (loss, val_loss) in enumerate(zip(losses, val_losses, strict=True), start=1):
        if val_loss < lowest:
            lowest, best, by_heart = val_loss, epoch, False
        elif best is not None:
            # losses counts from 0: the best epoch's own loss is at best - 1.
            by_heart = by_heart or loss < losses[best - 1]
            if by_heart and epoch - best >= patience:
                return best + 1
    return None
