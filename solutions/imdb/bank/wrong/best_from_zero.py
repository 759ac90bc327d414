"""
base = "reference"
fails = ["best_epoch"]
en = "The epochs are counted from 0; Keras and people count from 1."
ko = "에포크를 0부터 셌습니다. Keras도 사람도 1부터 셉니다."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    return int(np.nanargmin(losses))
