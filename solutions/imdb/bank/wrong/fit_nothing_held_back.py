"""
base = "reference"
fails = ["fit_with_validation"]
en = "validation_count 0 is accepted, and nothing is held back; that is a ValueError."
ko = "validation_count가 0이어도 받아들여 아무것도 떼어 두지 않습니다. ValueError를 발생시켜야 합니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 <= validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    held_back = (x[:n], y[:n]) if n else None
    return model.fit(x[n:], y[n:], epochs=epochs, batch_size=batch_size, validation_data=held_back, verbose=0)
