"""
base = "reference"
fails = ["best_epoch"]
en = "Without any validation loss the answer is 0; that is a ValueError."
ko = "검증 손실이 없는데 0을 반환했습니다. ValueError를 발생시켜야 합니다."
"""


def best_epoch(history):
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        return 0
    return int(np.nanargmin(losses)) + 1
