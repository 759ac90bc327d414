"""
base = "reference"
fails = ["fit_with_validation"]
en = "Everything is shuffled before the cut, so others than the first reviews are held back."
ko = "자르기 전에 모두 섞어서 앞의 것이 아닌 영화평이 떼어졌습니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n, order = validation_count, np.random.default_rng(0).permutation(len(x))
    x, y = x[order], y[order]
    return model.fit(x[n:], y[n:], epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0)
