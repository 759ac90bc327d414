"""
base = "reference"
fails = ["best_epoch"]
en = "The losses are rounded to four digits first, so that nearly equal ones become equal."
ko = "손실을 먼저 네 자리로 반올림해서 비슷한 값이 같아졌습니다."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    return int(np.nanargmin(np.round(losses, 4))) + 1
