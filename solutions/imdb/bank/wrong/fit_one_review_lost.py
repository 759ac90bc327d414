"""
base = "reference"
fails = ["fit_with_validation"]
en = "The review between the two parts is neither trained on nor held back."
ko = "두 부분 사이의 영화평 하나가 어디에도 들어가지 않습니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    return model.fit(
        x[n + 1 :], y[n + 1 :], epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0
    )
