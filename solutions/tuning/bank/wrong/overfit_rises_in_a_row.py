"""
base = "reference"
fails = ["overfit_epoch"]
en = "Each epoch is compared with the one before: with noise it need not rise every time. Compare with the lowest so far."
ko = "바로 앞의 에포크와 비교합니다. 잡음이 있으면 매번 오르지는 않습니다. 지금까지의 최저와 비교하세요."
"""


def overfit_epoch(history, patience):
    if patience < 1 or "loss" not in history or "val_loss" not in history:
        raise ValueError(f"a patience of {patience}, the curves {sorted(history)}")
    losses, val_losses = history["loss"], history["val_loss"]
    if len(losses) != len(val_losses):
        raise ValueError(f"{len(losses)} training losses, {len(val_losses)} validation losses")
    rises = 0
    for epoch in range(1, len(losses)):
        rises = rises + 1 if val_losses[epoch] > val_losses[epoch - 1] else 0
        if rises >= patience and min(losses[epoch - rises + 1 : epoch + 1]) < losses[epoch - rises]:
            return epoch - rises + 2
    return None
