"""
base = "reference"
fails = ["fit_with_validation"]
en = "The labels were cut at another place than the reviews and no longer belong to them."
ko = "레이블을 영화평과 다른 자리에서 잘라 짝이 맞지 않습니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    return model.fit(
        x[n:], y[: len(x) - n], epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0
    )
