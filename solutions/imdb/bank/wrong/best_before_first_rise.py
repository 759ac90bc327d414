"""
base = "reference"
fails = ["best_epoch"]
en = "The search ends at the first rise; a later epoch may be better still."
ko = "손실이 처음 올라가는 곳에서 멈췄습니다. 그 뒤에 더 좋은 에포크가 있을 수 있습니다."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    for epoch in range(1, len(losses)):
        if losses[epoch] > losses[epoch - 1]:
            return epoch
    return int(np.nanargmin(losses)) + 1
