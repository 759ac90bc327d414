"""
base = "reference"
fails = ["overfit_epoch"]
en = "The epoch comes back from which the validation loss lies above the training loss: it nearly always does. Look for where it no longer falls."
ko = "검증 손실이 훈련 손실보다 높아지는 에포크가 나옵니다. 거의 언제나 더 높습니다. 더 내려가지 않는 곳을 찾으세요."
"""


def overfit_epoch(history, patience):
    if patience < 1 or "loss" not in history or "val_loss" not in history:
        raise ValueError(f"a patience of {patience}, the curves {sorted(history)}")
    losses, val_losses = history["loss"], history["val_loss"]
    if len(losses) != len(val_losses):
        raise ValueError(f"{len(losses)} training losses, {len(val_losses)} validation losses")
    gaps = [val_loss > loss for loss, val_loss in zip(losses, val_losses, strict=True)]
    for epoch in range(len(gaps) - patience + 1):
        if all(gaps[epoch : epoch + patience]):
            return epoch + 1
    return None
