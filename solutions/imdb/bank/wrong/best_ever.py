"""
base = "reference"
fails = ["best_epoch"]
en = "The best loss of all calls is remembered, and a later history is compared with an earlier one."
ko = "모든 호출을 통틀어 가장 좋은 손실을 기억해 두고, 나중 기록을 앞 기록과 비교했습니다."
"""

_BEST = {"loss": float("inf"), "epoch": 1}


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    for epoch, loss in enumerate(losses, start=1):
        if loss < _BEST["loss"]:
            _BEST.update(loss=loss, epoch=epoch)
    return _BEST["epoch"]
