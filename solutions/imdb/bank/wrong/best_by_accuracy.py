"""
base = "reference"
fails = ["best_epoch"]
en = "The highest validation accuracy decides; the loss is asked for."
ko = "검증 정확도로 골랐습니다. 손실로 골라야 합니다."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    return int(np.argmax(history.get("val_accuracy", -losses))) + 1
