"""
base = "reference"
fails = ["fit_with_validation"]
en = "The last review held back is also trained on."
ko = "떼어 둔 마지막 영화평을 훈련에도 썼습니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    return model.fit(
        x[n - 1 :], y[n - 1 :], epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0
    )
