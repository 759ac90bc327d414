"""
base = "reference"
fails = ["overfit_epoch"]
en = "An equal val_loss counts as a new best: the first of equals stays the best."
ko = "같은 val_loss를 새로운 최저로 봅니다. 같으면 처음 것이 그대로 가장 좋은 에포크입니다."
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
        if val_loss <= lowest:
            lowest, best, by_heart = val_loss, epoch, False
        elif best is not None:
            # losses counts from 0: the best epoch's own loss is at best - 1.
            by_heart = by_heart or loss < losses[best - 1]
            if by_heart and epoch - best >= patience:
                return best + 1
    return None
