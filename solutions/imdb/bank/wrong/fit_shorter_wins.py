"""
base = "reference"
fails = ["fit_with_validation"]
en = "Reviews without a label are cut off without a word; unequal lengths are a ValueError."
ko = "레이블이 없는 영화평을 말없이 잘라 냈습니다. 길이가 다르면 ValueError를 발생시켜야 합니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    x, y = x[: len(y)], y[: len(x)]
    if not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    return model.fit(x[n:], y[n:], epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0)
