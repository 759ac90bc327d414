"""
base = "reference"
fails = ["fit_with_validation"]
en = "The dictionary inside the History is returned; the History itself is asked for."
ko = "History 안의 딕셔너리를 반환했습니다. History 자체를 반환하세요."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    history = model.fit(x[n:], y[n:], epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0)
    return history.history
