"""
base = "reference"
fails = ["best_epoch"]
en = "The nan are taken out before counting, which shifts the numbers of the epochs after them."
ko = "nan을 먼저 빼고 세어서 그 뒤 에포크의 번호가 당겨졌습니다."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    return int(np.argmin(losses[~np.isnan(losses)])) + 1
