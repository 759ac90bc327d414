"""
base = "reference"
fails = ["best_epoch"]
en = "The losses are sorted in the caller's own list to find the smallest."
ko = "가장 작은 값을 찾으려고 받은 리스트를 정렬해 버렸습니다."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    best = int(np.nanargmin(losses)) + 1
    if isinstance(history["val_loss"], list):
        history["val_loss"].sort()
    return best
