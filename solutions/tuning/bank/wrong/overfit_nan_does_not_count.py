"""
base = "reference"
fails = ["overfit_epoch"]
en = "An epoch with nan is not counted: it has passed without a new best."
ko = "nan인 에포크를 세지 않습니다. 그 에포크도 새로운 최저 없이 지난 것입니다."
"""

import math


def overfit_epoch(history, patience):
    if patience < 1 or "loss" not in history or "val_loss" not in history:
        raise ValueError(f"a patience of {patience}, the curves {sorted(history)}")
    losses, val_losses = history["loss"], history["val_loss"]
    if len(losses) != len(val_losses):
        raise ValueError(f"{len(losses)} training losses, {len(val_losses)} validation losses")
    lowest, best = math.inf, None
    waited = 0
    for epoch, (loss, val_loss) in enumerate(zip(losses, val_losses, strict=True), start=1):
        if val_loss != val_loss:
            continue
        waited += 1
        if val_loss < lowest:
            lowest, best, by_heart, waited = val_loss, epoch, False, 0
        elif best is not None:
            # losses counts from 0: the best epoch's own loss is at best - 1.
            by_heart = by_heart or loss < losses[best - 1]
            if by_heart and waited >= patience:
                return best + 1
    return None
