"""
base = "reference"
fails = ["fit_with_validation"]
en = "The last reviews are held back; it is to be the first ones."
ko = "마지막 영화평을 떼어 두었습니다. 앞의 것을 떼어 두어야 합니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = len(x) - validation_count
    return model.fit(x[:n], y[:n], epochs=epochs, batch_size=batch_size, validation_data=(x[n:], y[n:]), verbose=0)
