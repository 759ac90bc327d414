"""
base = "reference"
fails = ["best_epoch"]
en = "Of equal losses the last one is taken; it has to be the first."
ko = "손실이 같을 때 마지막 것을 골랐습니다. 처음 것이어야 합니다."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    return len(losses) - int(np.nanargmin(losses[::-1]))
