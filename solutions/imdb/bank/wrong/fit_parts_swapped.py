"""
base = "reference"
fails = ["fit_with_validation"]
en = "The model learns from the few reviews that were to be held back, and is asked about all the others."
ko = "떼어 둘 영화평으로 훈련하고 나머지로 시험을 보았습니다. 둘이 바뀌었습니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    return model.fit(x[:n], y[:n], epochs=epochs, batch_size=batch_size, validation_data=(x[n:], y[n:]), verbose=0)
