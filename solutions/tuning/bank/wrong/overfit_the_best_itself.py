"""
base = "reference"
fails = ["overfit_epoch"]
en = "One too early: the best epoch itself comes back (or the next one, counted from 0). Overfitting begins right after it."
ko = "하나 이릅니다. 가장 좋은 에포크 자체가(또는 0부터 센 다음 에포크가) 나옵니다. 과대적합은 그 바로 다음에 시작됩니다."
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
                return best
    return None
