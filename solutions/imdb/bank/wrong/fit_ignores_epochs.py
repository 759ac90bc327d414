"""
base = "reference"
fails = ["fit_with_validation"]
en = "The number of epochs is always 8, whatever was asked for."
ko = "몇 에포크를 부탁하든 언제나 8에포크를 훈련합니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    return model.fit(x[n:], y[n:], epochs=8, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0)
