"""
base = "reference"
fails = ["best_epoch"]
outcome = "raised"
en = "A missing key raises KeyError; it is to be a ValueError."
ko = "키가 없을 때 KeyError가 납니다. ValueError를 발생시켜야 합니다."
"""


def best_epoch(history):
    losses = np.asarray(history["val_loss"], dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    return int(np.nanargmin(losses)) + 1
