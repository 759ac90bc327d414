"""
base = "reference"
fails = ["fit_with_validation"]
en = "batch_size is not handed on, so fit takes its own 32."
ko = "batch_size를 넘기지 않아 fit의 기본값인 32가 쓰입니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    return model.fit(x[n:], y[n:], epochs=epochs, validation_data=(x[:n], y[:n]), verbose=0)
