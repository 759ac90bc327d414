"""
base = "reference"
fails = ["overfit_epoch"]
en = "What was learned before a new best still counts: begin anew with each best epoch."
ko = "새로운 최저 이전에 배운 것까지 셉니다. 가장 좋은 에포크가 바뀔 때마다 새로 시작하세요."
"""

import math


def overfit_epoch(history, patience):
    if patience < 1 or "loss" not in history or "val_loss" not in history:
        raise ValueError(f"a patience of {patience}, the curves {sorted(history)}")
    losses, val_losses = history["loss"], history["val_loss"]
    if len(losses) != len(val_losses):
        raise ValueError(f"{len(losses)} training losses, {len(val_losses)} validation losses")
    lowest, best, by_heart = math.inf, None, False
    for epoch, (loss, val_loss) in enumerate(zip(losses, val_losses, strict=True), start=1):
        if val_loss < lowest:
            lowest, best = val_loss, epoch
        elif best is not None:
            # losses counts from 0: the best epoch's own loss is at best - 1.
            by_heart = by_heart or loss < losses[best - 1]
            if by_heart and epoch - best >= patience:
                return best + 1
    return None
