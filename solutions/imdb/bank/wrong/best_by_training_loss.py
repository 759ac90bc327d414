"""
base = "reference"
fails = ["best_epoch"]
en = "The smallest training loss decides; it keeps falling while the model learns by heart. Take val_loss."
ko = "훈련 손실로 골랐습니다. 훈련 손실은 외우는 동안에도 계속 내려갑니다. val_loss를 보세요."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    return int(np.argmin(history.get("loss", losses))) + 1
