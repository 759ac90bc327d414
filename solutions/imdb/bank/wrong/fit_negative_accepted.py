"""
base = "reference"
fails = ["fit_with_validation"]
en = "A negative count cuts from the end; it has to be refused with ValueError."
ko = "음수를 받으면 끝에서부터 자릅니다. ValueError로 거절해야 합니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or validation_count == 0 or validation_count >= len(x):
        raise ValueError("cannot be split")
    n = validation_count
    return model.fit(x[n:], y[n:], epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0)
