"""
base = "reference"
fails = ["fit_with_validation"]
en = "The labels are shuffled without their reviews."
ko = "영화평은 그대로 두고 레이블만 섞었습니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    labels = np.random.default_rng(0).permutation(y[n:])
    return model.fit(x[n:], labels, epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0)
