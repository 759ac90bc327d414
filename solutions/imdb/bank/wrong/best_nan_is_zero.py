"""
base = "reference"
fails = ["best_epoch"]
en = "nan is replaced by 0, and 0 is the smallest loss there is."
ko = "nan을 0으로 바꾸었는데, 0은 가장 작은 손실입니다."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    return int(np.argmin(np.nan_to_num(losses))) + 1
