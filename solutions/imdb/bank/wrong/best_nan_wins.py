"""
base = "reference"
fails = ["best_epoch"]
en = "np.argmin takes nan for the smallest number; such an epoch is never the best."
ko = "np.argmin은 nan을 가장 작은 수로 봅니다. nan인 에포크는 절대 가장 좋은 것이 될 수 없습니다."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    return int(np.argmin(losses)) + 1
