"""
base = "reference"
fails = ["best_epoch"]
en = "The largest loss decides; the smallest is the best."
ko = "손실이 가장 큰 에포크를 골랐습니다. 가장 작은 것이 좋습니다."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    return int(np.nanargmax(losses)) + 1
