"""
base = "reference"
fails = ["best_epoch"]
en = "min compares from the front, and nothing is smaller than a nan that comes first."
ko = "min은 앞에서부터 비교하는데, 맨 앞이 nan이면 그보다 작은 것이 없습니다."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    losses = losses.tolist()
    return losses.index(min(losses)) + 1
