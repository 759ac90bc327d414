"""
base = "reference"
fails = ["fit_with_validation"]
en = "The reviews held back are set to 0 in the caller's array to keep them out."
ko = "떼어 둔 영화평을 훈련에서 빼려고 받은 배열에 0을 덮어썼습니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n, held_back = validation_count, (x[:validation_count].copy(), y[:validation_count].copy())
    history = model.fit(x[n:], y[n:], epochs=epochs, batch_size=batch_size, validation_data=held_back, verbose=0)
    x[:n] = 0
    return history
